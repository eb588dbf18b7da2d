// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.graftwork.problem.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InspectCommandTest {

    @TempDir
    private Path home;

    @Test
    void theDocumentSaysAllOfTheModel() {
        assertEquals(new CommandLineRun(ExitCode.OK, """
                        {
                          "name": "small_net",
                          "format": "TF2 SavedModel (TF Hub)",
                          "folder": "assets/small_net",
                          "bytes": 1234,
                          "input": {
                            "height": 96,
                            "width": 96,
                            "channels": 3,
                            "dtype": "float32",
                            "range": [
                              0.0,
                              1.0
                            ]
                          },
                          "output": {
                            "kind": "feature_vector",
                            "dimensions": 8
                          },
                          "variables": {
                            "trainable": {
                              "count": 1,
                              "parameters": 216
                            },
                            "nonTrainable": {
                              "count": 1,
                              "parameters": 8
                            }
                          },
                          "layers": [
                            {
                              "name": "conv",
                              "parameters": 224,
                              "variables": [
                                {
                                  "name": "conv/kernel",
                                  "shape": [
                                    3,
                                    3,
                                    3,
                                    8
                                  ],
                                  "dtype": "float32",
                                  "trainable": true
                                },
                                {
                                  "name": "conv/mean",
                                  "shape": [
                                    8
                                  ],
                                  "dtype": "float32",
                                  "trainable": false
                                }
                              ]
                            }
                          ]
                        }
                        """, ""), inspect("builtin", "--json"));
    }

    @Test
    void aPersonGetsAnOverview() {
        assertEquals("""
                small_net, TF2 SavedModel (TF Hub)
                input          96 x 96 pixels, 3 channels, float32 in [0, 1]
                output         feature vector, 8 dimensions
                trainable      1 variable, 216 parameters
                non-trainable  1 variable, 8 parameters
                layers         1
                  conv  2 variables, 224 parameters
                """, inspect("builtin").out());
    }

    @Test
    void anUnknownModelIsBadInput() {
        assertEquals(
                new CommandLineRun(ExitCode.BAD_INPUT, "", FakeWorkbench.MISSING_MODEL + "\n"),
                inspect("nowhere", "--json"));
    }

    private CommandLineRun inspect(String model, String... options) {
        String[] arguments = new String[4 + options.length];
        System.arraycopy(new String[] {"inspect", model, "--home", home.toString()}, 0, arguments, 0, 4);
        System.arraycopy(options, 0, arguments, 4, options.length);
        return CommandLineRun.of(new FakeWorkbench(), Cancellation.none(), arguments);
    }
}
