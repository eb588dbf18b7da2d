// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.graftwork.problem.Problem;
import org.graftwork.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "fetch",
        mixinStandardHelpOptions = true,
        description = "Fetches the pack of a room. Interrupted, it goes on where it was.")
final class PackFetchCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "URL", description = "The room's address, such as http://192.168.1.20:8642/.")
    private String room;

    @Option(names = "--code", required = true, paramLabel = "C", description = "The room's code, six digits.")
    private String code;

    @Option(names = "--to", paramLabel = "DIR", description = "Where the pack goes. Default: the folder you are in.")
    private Path folder = Path.of("");

    @Option(names = "--install", description = "Install it as well.")
    private boolean install;

    @Mixin
    private HomeOption home;

    PackFetchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Workbench workbench = session.open(home.folder())) {
            Path file = workbench
                    .rooms()
                    .fetch(
                            address(),
                            code,
                            folder.toAbsolutePath(),
                            new PercentLine(session.console()),
                            session.stop());
            if (install) {
                PackInstallCommand.install(workbench, file, false, session);
            } else {
                session.console().result("Fetched whole: " + file);
                session.console().result("Install it so: graftwork pack install " + file);
            }
            return ExitCode.OK;
        }
    }

    /** People leave the beginning away. */
    private URI address() {
        try {
            return new URI(room.contains("://") ? room : "http://" + room);
        } catch (URISyntaxException e) {
            throw new Problem(room + " is no address. It looks like http://192.168.1.20:8642/.", e);
        }
    }
}
