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

    @Parameters(
            paramLabel = "MODEL",
            description =
                    "'builtin', the folder of a SavedModel, or a Keras file: .keras, or .h5 with a whole model or Keras Applications' weights.")
    private String model;

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
            PretrainedModel opened = adaptation.apply(workbench.study(), workbench.openModel(model));
            if (json) {
                session.console().result(JsonDocument.of(InspectDocument.of(opened)));
            } else {
                ModelSheet.of(opened).forEach(session.console()::result);
            }
            return ExitCode.OK;
        }
    }
}
