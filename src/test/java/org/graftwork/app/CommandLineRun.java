// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.graftwork.problem.Cancellation;

/**
 * A command line that was run on a workbench.
 *
 * @param code the exit code
 * @param out all of standard output
 * @param err all of standard error
 */
record CommandLineRun(int code, String out, String err) {

    static CommandLineRun of(FakeWorkbench workbench, Cancellation stop, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        int code = new GraftworkCommandLine(new Session(workspace -> workbench, console, stop)).run(arguments);
        return new CommandLineRun(code, text(out), text(err));
    }

    List<String> errorLines() {
        return err.lines().toList();
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
