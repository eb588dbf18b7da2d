// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
                            ],
                            "rangeKnown": true,
                            "fixedSize": true
                          },
                          "output": {
                            "kind": "feature_vector",
                            "dimensions": 8,
                            "shape": [
                              -1,
                              8
                            ]
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
                          "fineTunable": true,
                          "trainingMode": false,
                          "warnings": [ ],
                          "layers": [
                            {
                              "name": "conv",
                              "kind": "",
                              "parameters": 224,
                              "variables": [
                                {
                                  "name": "conv/kernel",
                                  "key": "v/0",
                                  "role": "kernel",
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
                                  "key": "v/1",
                                  "role": "mean",
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
                small_net
                format         TF2 SavedModel (TF Hub)
                path           assets/small_net
                size           1.2 kB on disk
                input          96 x 96 pixels (fixed), 3 channels, float32
                values         [0, 1]
                output         feature vector, 8 dimensions, shape [batch, 8]
                parameters     224 parameters in 2 variables: 216 trainable in 1, 8 not trainable in 1
                fine-tuning    possible
                training mode  no, inference mode only
                layers         1
                  layer  kind   parameters    trainable
                  conv                 224          216
                """, inspect("builtin").out());
    }

    @Test
    void theRangeThatAPersonNamesIsShown() {
        assertTrue(inspect("builtin", "--range", "-1,1").out().contains("\nvalues         [-1, 1]\n"));
        String document = inspect("builtin", "--json", "--range=torch").out();
        assertTrue(document.contains("\"normalization\": {"), document);
    }

    @Test
    void aRangeThatIsNoneIsAnsweredInOneLine() {
        assertEquals(
                new CommandLineRun(
                        ExitCode.USAGE,
                        "",
                        "Invalid value for option '--range': 'black' is no range. Give the values of black and white,"
                                + " such as 0,1 or -1,1 or 0,255, or caffe or torch. See: graftwork inspect --help\n"),
                inspect("builtin", "--range", "black"));
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
