// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.layers;

import java.util.List;
import java.util.Optional;
import org.graftwork.model.LayerFolder;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.VariableCount;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.VariableRole;
import org.graftwork.model.VariableSelection;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;

/**
 * A line of the layers' tree: a layer, or a variable in it.
 *
 * @param name a layer's without what all names share, a variable's without its layer's
 * @param layer the layer itself, or the one that the variable is in
 * @param variable empty for a layer
 */
public record LayerRow(String name, LayerInfo layer, Optional<VariableInfo> variable) {

    /** @param common what all layers are in, and what names are said without */
    static LayerRow of(LayerInfo layer, LayerFolder common) {
        return new LayerRow(common.shortName(layer), layer, Optional.empty());
    }

    static LayerRow of(LayerInfo layer, VariableInfo variable) {
        String prefix = layer.name() + "/";
        String name = variable.name().startsWith(prefix) ? variable.name().substring(prefix.length()) : variable.name();
        return new LayerRow(name, layer, Optional.of(variable));
    }

    /** What the layer does, or the variable in it; empty where that is not known. */
    public String role() {
        return variable.map(VariableInfo::role)
                .map(role -> role == VariableRole.OTHER ? "" : role.title())
                .orElse(layer.kind());
    }

    /** Empty for a layer. */
    public String shape() {
        return variable.map(held -> Figures.shape(held.shape())).orElse("");
    }

    /** What a layer does, and a variable's shape. */
    String kindOrShape() {
        return variable.isPresent() ? shape() : role();
    }

    /** Empty for a layer. */
    public String dtype() {
        return variable.map(VariableInfo::dtype).orElse("");
    }

    /** The variable, or all of the layer. */
    public List<VariableInfo> variables() {
        return variable.map(List::of).orElse(layer.variables());
    }

    /** How many parameters; nothing where a layer has no variables. */
    public String parameters() {
        return variables().isEmpty()
                ? ""
                : Figures.count(VariableCount.of(variables()).parameters());
    }

    /** How much of it is trained. */
    public TrainedState state(VariableSelection selection) {
        long trainable = variables().stream().filter(VariableInfo::trainable).count();
        if (trainable == 0) {
            return variables().isEmpty() ? TrainedState.NO_VARIABLES : TrainedState.NOT_TRAINABLE;
        }
        long chosen = selection.chosen(variables()).size();
        return chosen == 0 ? TrainedState.FROZEN : chosen == trainable ? TrainedState.TRAINED : TrainedState.PARTLY;
    }

    /** Why it cannot be chosen; empty where it can. */
    public String whyNot() {
        if (variables().stream().anyMatch(VariableInfo::trainable)) {
            return "";
        }
        if (variable.isEmpty()) {
            return Strings.text(layer.variables().isEmpty() ? "model.locked.noVariables" : "model.locked.layer");
        }
        return Strings.text(
                switch (variable.get().role()) {
                    case MOVING_MEAN, MOVING_VARIANCE -> "model.locked.moving";
                    case MEAN, VARIANCE -> "model.locked.normalization";
                    case COUNTER -> "model.locked.counter";
                    default -> "model.locked.author";
                });
    }
}
