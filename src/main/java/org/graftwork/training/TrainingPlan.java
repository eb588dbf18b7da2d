// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.util.List;

/**
 * All that decides a training run besides the model and the photos: the same plan on the same machine gives the same
 * history twice.
 *
 * @param seed for the head's first weights, the order of the photos and dropout
 * @param batch how many photos a step takes, at least 1
 * @param head what is put on the base
 * @param labelSmoothing the share of a label that is spread over all classes, in [0, 1)
 * @param balanceClasses whether photos of rare classes weigh more, so that each class weighs the same
 * @param phases in their order, at least one
 */
public record TrainingPlan(
        long seed, int batch, HeadSpec head, double labelSmoothing, boolean balanceClasses, List<Phase> phases) {

    public TrainingPlan {
        phases = List.copyOf(phases);
        if (batch < 1) {
            throw new IllegalArgumentException("A batch needs at least 1 photo, not " + batch);
        }
        if (!(labelSmoothing >= 0 && labelSmoothing < 1)) {
            throw new IllegalArgumentException("Label smoothing must be in [0, 1), not " + labelSmoothing);
        }
        if (phases.isEmpty()) {
            throw new IllegalArgumentException("A plan needs at least one phase");
        }
    }

    /** Safe settings: a frozen base, Adam at 0.001, batches of 32, dropout of 0.2. */
    public static TrainingPlan headOnly(int epochs) {
        return new TrainingPlan(
                7,
                32,
                new HeadSpec(0.2),
                0,
                true,
                List.of(new Phase("head", epochs, OptimizerSpec.adam(0.001), BaseTraining.FROZEN)));
    }

    /** How many epochs all phases have together. */
    public int epochs() {
        return phases.stream().mapToInt(Phase::epochs).sum();
    }
}
