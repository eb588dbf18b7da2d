// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.util.Objects;

/**
 * What one epoch came to. Losses are means over the photos (cross-entropy, in nats); accuracies are shares in [0, 1].
 *
 * @param epoch counted through all phases, from 1
 * @param phase the phase's name
 * @param trainLoss measured during the epoch's steps, with dropout
 * @param trainAccuracy measured during the epoch's steps, with dropout
 * @param validationLoss measured after the epoch; NaN where there are no validation photos
 * @param validationAccuracy measured after the epoch; NaN where there are no validation photos
 * @param seconds how long the epoch took, validation included
 * @param imagesPerSecond training photos in a second, from the epoch's begin to its last step; NaN where it is not told,
 *     as in records of runs made before it was
 */
public record EpochFigures(
        int epoch,
        String phase,
        double trainLoss,
        double trainAccuracy,
        double validationLoss,
        double validationAccuracy,
        double seconds,
        double imagesPerSecond) {

    public EpochFigures {
        Objects.requireNonNull(phase, "phase");
    }

    /** An epoch whose speed is not told. */
    public EpochFigures(
            int epoch,
            String phase,
            double trainLoss,
            double trainAccuracy,
            double validationLoss,
            double validationAccuracy,
            double seconds) {
        this(epoch, phase, trainLoss, trainAccuracy, validationLoss, validationAccuracy, seconds, Double.NaN);
    }
}
