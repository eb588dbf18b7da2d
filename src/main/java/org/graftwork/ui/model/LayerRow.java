// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model;

import java.util.List;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.VariableInfo;
import org.graftwork.ui.text.Figures;

/**
 * A line of the layers' table: a layer or a variable in it.
 *
 * @param name the variable's without its layer's
 * @param shape empty for a layer
 * @param dtype empty for a layer
 * @param parameters how many numbers
 * @param trainable how many of them training is meant to change
 */
record LayerRow(String name, String shape, String dtype, long parameters, long trainable) {

    /** @param common a beginning that all names share, and that is left away */
    static LayerRow of(LayerInfo layer, String common) {
        return new LayerRow(
                layer.name().substring(common.length()), "", "", sum(layer.variables()), sum(trainable(layer)));
    }

    static LayerRow of(LayerInfo layer, VariableInfo variable) {
        String prefix = layer.name() + "/";
        String name = variable.name().startsWith(prefix) ? variable.name().substring(prefix.length()) : variable.name();
        return new LayerRow(
                name,
                Figures.shape(variable.shape()),
                variable.dtype(),
                variable.parameters(),
                variable.trainable() ? variable.parameters() : 0);
    }

    boolean isTrainable() {
        return trainable > 0;
    }

    boolean isMixed() {
        return trainable > 0 && trainable < parameters;
    }

    private static List<VariableInfo> trainable(LayerInfo layer) {
        return layer.variables().stream().filter(VariableInfo::trainable).toList();
    }

    private static long sum(List<VariableInfo> variables) {
        return variables.stream().mapToLong(VariableInfo::parameters).sum();
    }
}
