// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.graftwork.workbench.Workbench;
import org.graftwork.workbench.check.CheckResult;
import org.graftwork.workbench.check.CheckResult.Level;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Finds out in less than 20 seconds whether this machine is ready for a workshop.",
        footer = {"", "Exit codes: 0 ready (green or amber), 3 not ready (red)."})
final class CheckCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @Mixin
    private HomeOption home;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Console console = session.console();
        try (Workbench workbench = session.open(home.folder())) {
            console.sayForNow("Checking");
            List<CheckResult> results = workbench.machineCheck().run(json ? result -> {} : this::show, session.stop());
            CheckDocument document = CheckDocument.of(results);
            console.result(json ? JsonDocument.of(document) : "This machine is " + words(document.worst()) + ".");
            return document.worst() == Level.RED ? ExitCode.BAD_INPUT : ExitCode.OK;
        }
    }

    private void show(CheckResult result) {
        String mark = switch (result.level()) {
            case GREEN -> "ok ";
            case AMBER -> " ! ";
            case RED -> " X ";
        };
        session.console()
                .result(String.format(
                        Locale.ROOT,
                        "[%s] %-6s %-11s %s",
                        mark,
                        result.level().name().toLowerCase(Locale.ROOT),
                        result.subject().name().toLowerCase(Locale.ROOT),
                        result.sentence()));
        if (!result.advice().isEmpty()) {
            session.console().result(" ".repeat(25) + result.advice());
        }
    }

    private static String words(Level worst) {
        return switch (worst) {
            case GREEN -> "ready";
            case AMBER -> "ready, with what is said above";
            case RED -> "not ready";
        };
    }
}
