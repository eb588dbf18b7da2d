// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.util.List;
import org.graftwork.model.VariableInfo;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.Phase;
import org.graftwork.ui.text.Strings;

/** What of a base a phase trains and what is frozen, in words. */
final class TrainedWords {

    private TrainedWords() {}

    static String of(Phase phase, List<VariableInfo> variables) {
        int trained = phase.trained().chosen(variables).size();
        if (trained == 0) {
            return Strings.text("train.trained.none", variables.size());
        }
        return Strings.text(
                phase.base() == BaseTraining.TRAINING_MODE ? "train.trained.trainingMode" : "train.trained",
                trained,
                variables.size() - trained);
    }
}
