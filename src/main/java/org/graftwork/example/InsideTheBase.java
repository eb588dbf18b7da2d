// SPDX-License-Identifier: Apache-2.0
package org.graftwork.example;

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
        String model = "builtin";
        int fineTuneFrom = 100;

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

            // Frozen up to a layer: what is below is not trained, whatever it holds.
            int from = Math.min(fineTuneFrom, base.layers().size());
            VariableSelection above = VariableSelection.from(base, from);
            System.out.println("frozen below layer " + from + ": "
                    + VariableCounts.of(base, above).sentence());
            System.out.println("all frozen: "
                    + VariableCounts.of(base, VariableSelection.none()).sentence());
        }
        // end
    }
}
