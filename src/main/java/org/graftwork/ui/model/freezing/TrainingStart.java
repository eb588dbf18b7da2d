// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.freezing;

import java.util.List;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.VariableSelection;

/**
 * Where training begins in a network: everything under the line is frozen.
 *
 * @param layer the place of the lowest layer of which something is trained, from 0; the number of layers where nothing is
 * @param clean whether everything that can be trained from there on is trained
 */
record TrainingStart(int layer, boolean clean) {

    static TrainingStart of(PretrainedModel model, VariableSelection selection) {
        List<LayerInfo> layers = model.layers();
        int lowest = 0;
        while (lowest < layers.size() && selection.stateOf(layers.get(lowest)) == VariableSelection.State.NONE) {
            lowest++;
        }
        boolean clean = layers.subList(lowest, layers.size()).stream()
                .flatMap(layer -> layer.variables().stream())
                .filter(VariableInfo::trainable)
                .allMatch(selection::contains);
        return new TrainingStart(lowest, clean);
    }
}
