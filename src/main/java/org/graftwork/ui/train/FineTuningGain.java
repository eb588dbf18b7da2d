// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.util.List;
import java.util.Optional;
import org.graftwork.training.EpochFigures;

/**
 * What fine-tuning did to a run's figures.
 *
 * @param before of the last epoch before it
 * @param first of its first epoch
 * @param last of its last epoch so far
 */
record FineTuningGain(EpochFigures before, EpochFigures first, EpochFigures last) {

    /** Returns it for the epochs of a run, in order; empty before the first epoch of a second phase is over. */
    static Optional<FineTuningGain> of(List<EpochFigures> history) {
        for (int i = 1; i < history.size(); i++) {
            EpochFigures before = history.get(i - 1);
            if (!before.phase().equals(history.get(i).phase())) {
                return Optional.of(new FineTuningGain(before, history.get(i), history.get(history.size() - 1)));
            }
        }
        return Optional.empty();
    }

    /** The difference of validation accuracies in [-1, 1]; NaN without validation photos. */
    double validation() {
        return last.validationAccuracy() - before.validationAccuracy();
    }
}
