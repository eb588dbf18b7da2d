// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;
import org.graftwork.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs a command line: whatever comes of it is an exit code and, where it went wrong, one line of plain words. */
final class GraftworkCommandLine {

    private static final Logger LOG = LoggerFactory.getLogger(GraftworkCommandLine.class);

    private final Session session;

    GraftworkCommandLine(Session session) {
        this.session = session;
    }

    /** Runs it and returns one of {@link ExitCode}. */
    int run(String... arguments) {
        Console console = session.console();
        return GraftworkCommand.with(session)
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((exception, ignored) -> misunderstood(exception))
                .setExecutionExceptionHandler((exception, command, ignored) -> failed(exception, command))
                .execute(arguments);
    }

    private int misunderstood(ParameterException exception) {
        String command = exception.getCommandLine().getCommandSpec().qualifiedName();
        session.console().say(exception.getMessage() + "." + suggestion(exception) + " See: " + command + " --help");
        return ExitCode.USAGE;
    }

    private static String suggestion(ParameterException exception) {
        return exception instanceof UnmatchedArgumentException unmatched
                        && !unmatched.getSuggestions().isEmpty()
                ? " Did you mean " + unmatched.getSuggestions().get(0) + "?"
                : "";
    }

    private int failed(Exception exception, CommandLine command) {
        if (exception instanceof CancellationException) {
            boolean exports = TrainCommand.NAME.equals(command.getCommandName());
            session.console().say(exports ? "Stopped. Nothing was exported." : "Stopped.");
            return ExitCode.INTERRUPTED;
        }
        if (exception instanceof Problem) {
            LOG.info("{} could not be done", command.getCommandName(), exception);
            session.console().say(exception.getMessage());
            return ExitCode.BAD_INPUT;
        }
        LOG.error("{} failed", command.getCommandName(), exception);
        session.console()
                .say("Graftwork failed unexpectedly: " + exception + ". The log in the workspace has the details.");
        return ExitCode.FAILURE;
    }
}
