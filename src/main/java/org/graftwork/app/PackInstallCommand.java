// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.graftwork.workbench.Workbench;
import org.graftwork.workbench.pack.InstalledPack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "install",
        mixinStandardHelpOptions = true,
        description = "Installs a pack, without a network. Interrupted, it is finished by the next try.")
final class PackInstallCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", description = "The pack.")
    private Path file;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @Mixin
    private HomeOption home;

    PackInstallCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Workbench workbench = session.open(home.folder())) {
            install(workbench, file, json, session);
            return ExitCode.OK;
        }
    }

    /** Installs a pack and says what stands where. */
    static void install(Workbench workbench, Path file, boolean json, Session session) {
        InstalledPack installed = workbench.packs().install(file, new PercentLine(session.console()), session.stop());
        if (json) {
            session.console().result(JsonDocument.of(PackDocument.of(file, installed)));
        } else {
            PackSheet.of(installed).forEach(session.console()::result);
        }
    }
}
