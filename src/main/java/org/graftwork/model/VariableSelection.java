// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which variables of a base are trained; all others are frozen. Variables that are not trainable, such as moving
 * statistics, are never among them: what happens to those is the mode's matter.
 *
 * @param everything whether it is all trainable variables, whatever the model
 * @param keys the chosen variables' keys, where it is not everything
 */
public record VariableSelection(boolean everything, Set<String> keys) {

    public VariableSelection {
        keys = java.util.Collections.unmodifiableSet(new TreeSet<>(keys));
        if (everything && !keys.isEmpty()) {
            throw new IllegalArgumentException("Everything needs no keys");
        }
    }

    /** How much of a layer is trained. */
    public enum State {
        /** Every trainable variable. */
        ALL,
        /** Some trainable variables, but not all. */
        SOME,
        /** Nothing, or there is nothing to train. */
        NONE
    }

    /** The whole base frozen. */
    public static VariableSelection none() {
        return new VariableSelection(false, Set.of());
    }

    /** Every trainable variable of whatever base. */
    public static VariableSelection all() {
        return new VariableSelection(true, Set.of());
    }

    /** The trainable ones of these variables. */
    public static VariableSelection of(Collection<VariableInfo> variables) {
        return none().with(variables);
    }

    /** The trainable variables of a layer and of all layers above it; layers are counted from the input, from 0. */
    public static VariableSelection from(PretrainedModel model, int layer) {
        return of(model.layers().subList(layer, model.layers().size()).stream()
                .flatMap(above -> above.variables().stream())
                .toList());
    }

    public boolean contains(VariableInfo variable) {
        return variable.trainable() && (everything || keys.contains(variable.key()));
    }

    /** This and the trainable ones of these variables. */
    public VariableSelection with(Collection<VariableInfo> variables) {
        if (everything) {
            return this;
        }
        Set<String> more = new HashSet<>(keys);
        variables.stream()
                .filter(VariableInfo::trainable)
                .map(VariableInfo::key)
                .forEach(more::add);
        return new VariableSelection(false, more);
    }

    /** This without these variables of a model. */
    public VariableSelection without(PretrainedModel model, Collection<VariableInfo> variables) {
        Set<String> fewer = new HashSet<>(of(chosen(model.variables())).keys);
        variables.stream().map(VariableInfo::key).forEach(fewer::remove);
        return new VariableSelection(false, fewer);
    }

    /** The chosen ones of these variables, in their order. */
    public List<VariableInfo> chosen(Collection<VariableInfo> variables) {
        return variables.stream().filter(this::contains).toList();
    }

    public State stateOf(LayerInfo layer) {
        long trainable =
                layer.variables().stream().filter(VariableInfo::trainable).count();
        int trained = chosen(layer.variables()).size();
        if (trained == 0) {
            return State.NONE;
        }
        return trained == trainable ? State.ALL : State.SOME;
    }

    /** How much of a model is trained. */
    public VariableCount trained(PretrainedModel model) {
        return VariableCount.of(chosen(model.variables()));
    }

    /** How much of a model is not trained: what is frozen, and what is not trainable anyway. */
    public VariableCount notTrained(PretrainedModel model) {
        return VariableCount.of(model.variables().stream()
                .filter(variable -> !contains(variable))
                .toList());
    }
}
