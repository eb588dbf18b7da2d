// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import java.util.List;
import java.util.Random;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableInfo;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.Phase;
import org.graftwork.training.VariableChange;

/** What a phase does to the variables of a base: it changes the trained ones, and in training mode the statistics. */
public final class FakeChanges {

    private static final double LEAST = 0.002;
    private static final double MOST_MORE = 0.019;

    private FakeChanges() {}

    public static List<VariableChange> of(PretrainedModel model, Phase phase) {
        Random random = new Random(7);
        return model.variables().stream()
                .map(variable -> of(variable, phase, LEAST + MOST_MORE * random.nextDouble() * random.nextDouble()))
                .toList();
    }

    private static VariableChange of(VariableInfo variable, Phase phase, double change) {
        boolean trained = phase.trained().contains(variable);
        boolean moves = phase.base() == BaseTraining.TRAINING_MODE && !variable.trainable();
        boolean changed = trained || moves;
        return new VariableChange(variable.name(), variable.key(), trained, changed, changed ? change : 0);
    }
}
