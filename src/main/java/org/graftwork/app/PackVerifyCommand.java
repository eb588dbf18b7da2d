// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.graftwork.workbench.Workbench;
import org.graftwork.workbench.pack.PackContents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Compares every byte of a pack with its checksums.")
final class PackVerifyCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", description = "The pack.")
    private Path file;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @Mixin
    private HomeOption home;

    PackVerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Workbench workbench = session.open(home.folder())) {
            PackContents contents = workbench.packs().verify(file, new PercentLine(session.console()), session.stop());
            if (json) {
                session.console().result(JsonDocument.of(PackDocument.of(file, contents)));
            } else {
                PackSheet.of(contents).forEach(session.console()::result);
                session.console().result("Whole: every byte agrees with its checksum.");
            }
            return ExitCode.OK;
        }
    }
}
