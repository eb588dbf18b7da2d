// SPDX-License-Identifier: Apache-2.0
package org.graftwork.example;

import java.util.List;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableCounts;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.VariableSelection;
import org.graftwork.workbench.LocalWorkbench;
import org.graftwork.workbench.Workbench;

/** Every variable of a base, and how many of them are left when layers are frozen. */
public final class InsideTheBase {

    private InsideTheBase() {}

    public static void main(String[] arguments) {
        // snippet inside-the-base
        String model = "assets/models/mobilenet_v2_035_96_drawn.keras";
        String firstTrained = "block_13_expand";

        try (Workbench workbench = LocalWorkbench.here()) {
            PretrainedModel base = workbench.openModel(model);
            for (LayerInfo layer : base.layers()) {
                long trainable = layer.variables().stream()
                        .filter(VariableInfo::trainable)
                        .count();
                System.out.println(layer.name() + ": " + layer.variables().size() + " variables, " + trainable
                        + " of them trainable");
            }
            System.out.println(VariableCounts.of(base).sentence());

            // Frozen below a layer: what is there is not trained, whatever it holds.
            List<String> names = base.layers().stream().map(LayerInfo::name).toList();
            VariableSelection above = VariableSelection.from(base, Math.max(0, names.indexOf(firstTrained)));
            System.out.println("from " + firstTrained + " on: "
                    + VariableCounts.of(base, above).sentence());
            System.out.println("all frozen: "
                    + VariableCounts.of(base, VariableSelection.none()).sentence());
        }
        // end
    }
}
