// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.util.concurrent.Callable;
import org.graftwork.model.PretrainedModel;
import org.graftwork.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        description = "Says what a model takes and gives, and which layers and variables it has.")
final class InspectCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "MODEL", description = ModelArgument.DESCRIPTION)
    private String model;

    @Mixin
    private ModelArgument opening;

    @Mixin
    private AdaptationOptions adaptation;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @Mixin
    private HomeOption home;

    InspectCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Workbench workbench = session.open(home.folder())) {
            PretrainedModel opened = adaptation.apply(workbench.study(), opening.open(session, workbench, model));
            if (json) {
                session.console().result(JsonDocument.of(InspectDocument.of(opened)));
            } else {
                ModelSheet.of(opened).forEach(session.console()::result);
            }
            return ExitCode.OK;
        }
    }
}
