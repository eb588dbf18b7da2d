// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableCount;
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

    @Parameters(paramLabel = "MODEL", description = "'builtin', or a SavedModel folder in TF Hub's TF2 form.")
    private String model;

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
            PretrainedModel opened = workbench.openModel(model);
            if (json) {
                session.console().result(JsonDocument.of(InspectDocument.of(opened)));
            } else {
                print(opened);
            }
            return ExitCode.OK;
        }
    }

    private void print(PretrainedModel opened) {
        Console console = session.console();
        console.result(opened.name() + ", " + opened.format().title());
        console.result(String.format(
                Locale.ROOT,
                "input          %d x %d pixels, %d channels, %s in %s",
                opened.input().height(),
                opened.input().width(),
                opened.input().channels(),
                opened.input().dtype(),
                opened.input().range()));
        console.result(String.format(
                Locale.ROOT,
                "output         %s, %,d dimensions",
                opened.output().kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                opened.output().dimensions()));
        console.result("trainable      " + count(opened.trainable()));
        console.result("non-trainable  " + count(opened.nonTrainable()));
        console.result("layers         " + opened.layers().size());
        for (LayerInfo layer : opened.layers()) {
            console.result("  " + layer.name() + "  " + count(VariableCount.of(layer.variables())));
        }
    }

    private static String count(VariableCount count) {
        return String.format(
                Locale.ROOT,
                count.count() == 1 ? "%d variable, %,d parameters" : "%d variables, %,d parameters",
                count.count(),
                count.parameters());
    }
}
