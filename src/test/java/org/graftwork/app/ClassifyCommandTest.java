// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.graftwork.problem.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClassifyCommandTest {

    private static final String BAD = "Cannot use bad.jpg: not an image. Choose another photo (JPEG, PNG, GIF or BMP).";

    private final FakeWorkbench workbench = new FakeWorkbench();

    @TempDir
    private Path home;

    @Test
    void theDocumentHoldsEveryFile() {
        assertEquals(
                new CommandLineRun(ExitCode.OK, """
                        [
                          {
                            "file": "a.jpg",
                            "label": "dogs",
                            "probabilities": {
                              "cats": 0.125,
                              "dogs": 0.875
                            }
                          },
                          {
                            "file": "bad.jpg",
                            "error": "%s"
                          }
                        ]
                        """.formatted(BAD), BAD + "\n"),
                classify("--json", "my-model", "a.jpg", "bad.jpg"));
    }

    @Test
    void aPersonGetsALineForEachFile() {
        assertEquals(
                new CommandLineRun(ExitCode.OK, "dogs  87.5 %  a.jpg\ndogs  87.5 %  b.jpg\n", ""),
                classify("my-model", "a.jpg", "b.jpg"));
    }

    @Test
    void withoutOneGoodFileItIsBadInput() {
        assertEquals(new CommandLineRun(ExitCode.BAD_INPUT, "", BAD + "\n"), classify("my-model", "bad.jpg"));
    }

    @Test
    void aPhotoIsNeeded() {
        CommandLineRun run = classify("my-model");
        assertEquals(ExitCode.USAGE, run.code());
        assertEquals("Missing required parameter: 'IMAGE'. See: graftwork classify --help\n", run.err());
    }

    @Test
    void theClassifierIsClosedAtTheEnd() {
        classify("my-model", "a.jpg");
        assertEquals(List.of("classifier closed", "closed"), workbench.asked);
    }

    private CommandLineRun classify(String... rest) {
        List<String> arguments = new ArrayList<>(List.of("classify", "--home", home.toString()));
        arguments.addAll(Arrays.asList(rest));
        return CommandLineRun.of(workbench, Cancellation.none(), arguments.toArray(String[]::new));
    }
}
