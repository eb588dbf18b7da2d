// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graftwork.model.LayerFolder;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.VariableInfo;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.VariableChange;

/**
 * What a phase did to the variables of the base, by layer.
 *
 * @param name the phase's, for people
 * @param layers in the network's order
 * @param summary in sentences
 */
record PhaseChanges(String name, List<Layer> layers, ChangeSummary summary) {

    /**
     * A layer's variables.
     *
     * @param row of the layer as a whole
     * @param variables in its order
     */
    record Layer(ChangeRow row, List<ChangeRow> variables) {}

    /**
     * @param base the layers of the base
     * @param mode what was done with the base
     * @param changes one a variable of the base
     */
    static PhaseChanges of(String name, List<LayerInfo> base, BaseTraining mode, List<VariableChange> changes) {
        Map<String, VariableChange> byKey = new HashMap<>();
        changes.forEach(change -> byKey.put(change.key(), change));
        LayerFolder common = LayerFolder.common(base);
        List<Layer> layers = new ArrayList<>();
        List<ChangeRow> all = new ArrayList<>();
        for (LayerInfo layer : base) {
            String title = common.shortName(layer);
            List<ChangeRow> rows = new ArrayList<>();
            for (VariableInfo variable : layer.variables()) {
                VariableChange change = byKey.get(variable.key());
                if (change != null) {
                    rows.add(ChangeRow.of(title, nameIn(layer, variable), !variable.trainable(), change));
                }
            }
            if (!rows.isEmpty()) {
                layers.add(new Layer(ChangeRow.of(title, rows), List.copyOf(rows)));
                all.addAll(rows);
            }
        }
        return new PhaseChanges(name, List.copyOf(layers), ChangeSummary.of(all, mode == BaseTraining.TRAINING_MODE));
    }

    /** The largest relative change of all; 0 where nothing changed. */
    double largest() {
        return layers.stream()
                .mapToDouble(layer -> layer.row().relativeChange())
                .filter(Double::isFinite)
                .max()
                .orElse(0);
    }

    private static String nameIn(LayerInfo layer, VariableInfo variable) {
        String prefix = layer.name() + "/";
        return variable.name().startsWith(prefix) ? variable.name().substring(prefix.length()) : variable.name();
    }
}
