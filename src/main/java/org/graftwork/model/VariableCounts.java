// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model;

import java.util.Locale;

/**
 * A model's variables and parameters, by whether training changes them.
 *
 * @param trainable what training changes
 * @param fixed what it does not: what is frozen, and what is not trainable anyway
 */
public record VariableCounts(VariableCount trainable, VariableCount fixed) {

    /** By what the model says is trainable. */
    public static VariableCounts of(PretrainedModel model) {
        return new VariableCounts(model.trainable(), model.nonTrainable());
    }

    /** By what a person chose to train. */
    public static VariableCounts of(PretrainedModel model, VariableSelection selection) {
        return new VariableCounts(selection.trained(model), selection.notTrained(model));
    }

    /** All variables together. */
    public VariableCount all() {
        return new VariableCount(trainable.count() + fixed.count(), trainable.parameters() + fixed.parameters());
    }

    /**
     * Says it in a sentence without a full stop, such as {@code 2,257,984 parameters in 260 variables: 2,223,872
     * trainable in 156, 34,112 not trainable in 104}.
     */
    public String sentence() {
        VariableCount all = all();
        if (all.count() == 0) {
            return "no variables";
        }
        String total = String.format(
                Locale.ROOT,
                "%,d %s in %,d %s: ",
                all.parameters(),
                all.parameters() == 1 ? "parameter" : "parameters",
                all.count(),
                all.count() == 1 ? "variable" : "variables");
        if (fixed.count() == 0 || trainable.count() == 0) {
            return total + (fixed.count() == 0 ? "all trainable" : "none trainable");
        }
        return total
                + String.format(
                        Locale.ROOT,
                        "%,d trainable in %,d, %,d not trainable in %,d",
                        trainable.parameters(),
                        trainable.count(),
                        fixed.parameters(),
                        fixed.count());
    }
}
