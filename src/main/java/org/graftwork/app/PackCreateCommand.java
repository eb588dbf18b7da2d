// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.graftwork.workbench.Workbench;
import org.graftwork.workbench.pack.PackContents;
import org.graftwork.workbench.pack.PackPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "create", mixinStandardHelpOptions = true, description = "Makes a pack.")
final class PackCreateCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", description = "The pack to make, such as workshop.graftpack.")
    private Path file;

    @Option(names = "--title", required = true, paramLabel = "T", description = "What people see: one line.")
    private String title;

    @Option(
            names = "--model",
            paramLabel = "M",
            description =
                    "A model that is on this machine: its handle, its name as models lists it, or its folder or file."
                            + " May be repeated.")
    private List<String> models = new ArrayList<>();

    @Option(
            names = "--photos",
            paramLabel = "DIR",
            description = "A folder that holds one folder for each class. May be repeated.")
    private List<Path> photos = new ArrayList<>();

    @Option(names = "--settings", paramLabel = "FILE", description = "A JSON file of settings for lessons.")
    private Path settings;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @Mixin
    private HomeOption home;

    PackCreateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Workbench workbench = session.open(home.folder())) {
            List<String> named = models.stream()
                    .map(model -> ModelArgument.cached(workbench.library(), model))
                    .toList();
            PackPlan plan = new PackPlan(title, named, photos, Optional.ofNullable(settings));
            PackContents contents =
                    workbench.packs().create(plan, file, new PercentLine(session.console()), session.stop());
            if (json) {
                session.console().result(JsonDocument.of(PackDocument.of(file, contents)));
            } else {
                PackSheet.of(contents).forEach(session.console()::result);
                session.console().result("Hand " + file + " round, or: graftwork pack serve " + file);
            }
            return ExitCode.OK;
        }
    }
}
