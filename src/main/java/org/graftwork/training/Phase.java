// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableSelection;
import org.graftwork.problem.Problem;

/**
 * A stretch of a training run with the same settings.
 *
 * @param name shown to the person, such as {@code head}
 * @param epochs how often it goes through the training photos, at least 1
 * @param optimizer how steps are made
 * @param base what happens to the base
 * @param trained which of the base's variables are trained with the head; none where the base is frozen
 */
public record Phase(String name, int epochs, OptimizerSpec optimizer, BaseTraining base, VariableSelection trained) {

    public Phase {
        if (epochs < 1) {
            throw new IllegalArgumentException("A phase needs at least 1 epoch, not " + epochs);
        }
        if (base == BaseTraining.FROZEN && !trained.equals(VariableSelection.none())) {
            throw new IllegalArgumentException("A frozen base has no variables to train");
        }
    }

    /** A phase in which the base is frozen, or trained as a whole. */
    public Phase(String name, int epochs, OptimizerSpec optimizer, BaseTraining base) {
        this(
                name,
                epochs,
                optimizer,
                base,
                base == BaseTraining.FROZEN ? VariableSelection.none() : VariableSelection.all());
    }

    /**
     * Makes sure that a base has the mode it is to be trained in.
     *
     * @throws Problem if it has not
     */
    public void requireModeOf(PretrainedModel model) {
        if (base == BaseTraining.TRAINING_MODE && model.training().isEmpty()) {
            throw new Problem("The model " + model.name() + " has no training mode. Train its base in inference mode.");
        }
    }
}
