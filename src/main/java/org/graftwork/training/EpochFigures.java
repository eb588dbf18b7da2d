// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

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
 */
public record EpochFigures(
        int epoch,
        String phase,
        double trainLoss,
        double trainAccuracy,
        double validationLoss,
        double validationAccuracy,
        double seconds) {}
