// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.graftwork.training.EpochFigures;

/**
 * A run's figures as far as it has come.
 *
 * @param history its epochs, in order, at least one
 * @param validationPhotos how many photos it is checked against
 * @param classes how many it tells apart, at least 1
 */
record RunSoFar(List<EpochFigures> history, int validationPhotos, int classes) {

    private static final int EPOCHS_TO_CALL_A_TREND = 3;

    RunSoFar {
        history = List.copyOf(history);
    }

    EpochFigures last() {
        return history.get(history.size() - 1);
    }

    Optional<FineTuningGain> fineTuning() {
        return FineTuningGain.of(history);
    }

    /** Whether something holds of each of the last epochs. */
    boolean stays(Predicate<EpochFigures> state) {
        return history.size() >= EPOCHS_TO_CALL_A_TREND
                && history.subList(history.size() - EPOCHS_TO_CALL_A_TREND, history.size()).stream()
                        .allMatch(state);
    }

    /** Whether something holds of each of the last epochs and the one before it. */
    boolean goesOn(BiPredicate<EpochFigures, EpochFigures> change) {
        if (history.size() <= EPOCHS_TO_CALL_A_TREND) {
            return false;
        }
        for (int i = history.size() - EPOCHS_TO_CALL_A_TREND; i < history.size(); i++) {
            if (!change.test(history.get(i - 1), history.get(i))) {
                return false;
            }
        }
        return true;
    }
}
