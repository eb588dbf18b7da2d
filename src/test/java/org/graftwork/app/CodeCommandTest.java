// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graftwork.problem.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CodeCommandTest {

    @TempDir
    private Path folder;

    @Test
    void theCodeOfAllLessonsIsWrittenWithWhatWasChosen() throws IOException {
        Path code = folder.resolve("new/code");
        CommandLineRun run = run(code.toString(), "--set", "epochs=3", "--set", "photos=\"mine\"");
        assertEquals("", run.err());
        assertEquals(ExitCode.OK, run.code());
        assertEquals("written to " + code + "\n", run.out());
        String lesson = Files.readString(code.resolve("09-train-the-head-keras.py"));
        assertTrue(lesson.contains("epochs=3"), lesson);
        assertTrue(lesson.contains("\"mine\""), lesson);
        String java = Files.readString(code.resolve("TransferLearning.java"));
        assertTrue(java.contains("int epochs = 3;"), java);
        assertTrue(Files.readString(code.resolve("transfer-learning-hub.ipynb")).contains("\"nbformat\" : 4"));
        assertTrue(Files.exists(code.resolve("TrainHead.java")));
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidInOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        CommandLineRun run = run(file.resolve("code").toString());
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertEquals(
                "The code cannot be written to " + file.resolve("code")
                        + ": choose another folder, or make room there.\n",
                run.err());
    }

    private CommandLineRun run(String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = "code";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return CommandLineRun.of(new FakeWorkbench(), new Cancellation(), command);
    }
}
