// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graftwork.problem.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GraftworkCommandLineTest {

    @TempDir
    private Path folder;

    @Test
    void helpNamesTheCommandsAPersonNeedsAndNoOthers() {
        CommandLineRun run = run("--help");
        assertEquals(ExitCode.OK, run.code());
        assertTrue(run.out().contains("train"), run.out());
        assertTrue(run.out().contains("classify"), run.out());
        assertTrue(run.out().contains("inspect"), run.out());
        assertFalse(run.out().contains("draw-samples"), run.out());
        assertEquals("", run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"train", "classify", "inspect"})
    void everyCommandHasItsHelp(String command) {
        CommandLineRun run = run(command, "--help");
        assertEquals(ExitCode.OK, run.code());
        assertTrue(run.out().startsWith("Usage: graftwork " + command), run.out());
    }

    @Test
    void theVersionIsTold() {
        assertTrue(run("--version").out().startsWith("Graftwork "));
    }

    @Test
    void anUnknownCommandIsSaidInOneLine() {
        assertEquals(
                new CommandLineRun(
                        ExitCode.USAGE,
                        "",
                        "Unmatched argument at index 0: 'trian'. Did you mean train? See: graftwork --help\n"),
                run("trian"));
    }

    @Test
    void optionsWithoutACommandAreNotUnderstood() {
        assertEquals(ExitCode.USAGE, run("--json").code());
    }

    @Test
    void samplesAreNotDrawnOverAFolder() throws IOException {
        Files.writeString(folder.resolve("file"), "mine");
        CommandLineRun run = run("draw-samples", folder.toString());
        assertEquals(new CommandLineRun(ExitCode.BAD_INPUT, "", folder + " exists already: name a new folder.\n"), run);
    }

    @Test
    void samplesAreNotLeftHalfDrawn() throws IOException {
        Cancellation stop = new Cancellation();
        stop.request();
        CommandLineRun run = CommandLineRun.of(
                new FakeWorkbench(), stop, "draw-samples", folder.resolve("new").toString());
        assertEquals(ExitCode.INTERRUPTED, run.code());
        try (var left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    private static CommandLineRun run(String... arguments) {
        return CommandLineRun.of(new FakeWorkbench(), Cancellation.none(), arguments);
    }
}
