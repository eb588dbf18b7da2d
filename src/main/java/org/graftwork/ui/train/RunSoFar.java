// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    private static final double TURNED = 1.2;
    private static final double LEAST_TURN = 0.02;

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

    /**
     * Whether the validation loss has risen again from its lowest, on average over the last epochs and by more than
     * chance, while the training loss went on to fall.
     */
    boolean hasTurned() {
        EpochFigures best = history.stream()
                .min(Comparator.comparingDouble(EpochFigures::validationLoss))
                .orElseThrow();
        int since = history.size() - 1 - history.indexOf(best);
        if (since < EPOCHS_TO_CALL_A_TREND || last().trainLoss() >= best.trainLoss()) {
            return false;
        }
        double lately = history.subList(history.size() - EPOCHS_TO_CALL_A_TREND, history.size()).stream()
                .mapToDouble(EpochFigures::validationLoss)
                .average()
                .orElseThrow();
        return lately > TURNED * best.validationLoss() && lately > best.validationLoss() + LEAST_TURN;
    }
}
