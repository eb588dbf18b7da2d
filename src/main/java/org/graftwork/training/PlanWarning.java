// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Something about a plan that seldom does good, though it can be done.
 *
 * @param kind what it is
 * @param phase the name of the phase it is about
 * @param message a plain sentence or two: what it is, and what to do
 */
public record PlanWarning(Kind kind, String phase, String message) {

    /** The fewest photos a step whose mean and variance are worth using. */
    private static final int FEW = 16;

    /** What can be warned of. */
    public enum Kind {
        /** Fine-tuning takes steps as large as those of the head before it, or larger. */
        FINE_TUNING_RATE_NOT_LOWER,
        /** The base is trained under a head that has learned nothing yet. */
        FINE_TUNING_WITHOUT_HEAD,
        /** Batch normalization uses the statistics of few photos. */
        TRAINING_MODE_WITH_SMALL_BATCHES
    }

    /** All there is to warn of in a plan, phase by phase. */
    public static List<PlanWarning> of(TrainingPlan plan) {
        List<PlanWarning> warnings = new ArrayList<>();
        Phase head = null;
        for (Phase phase : plan.phases()) {
            if (phase.base() == BaseTraining.FROZEN) {
                head = phase;
                continue;
            }
            if (head == null) {
                warnings.add(withoutHead(phase));
            } else if (phase.optimizer().learningRate() >= head.optimizer().learningRate()) {
                warnings.add(rateNotLower(phase, head));
            }
            if (phase.base() == BaseTraining.TRAINING_MODE && plan.batch() < FEW) {
                warnings.add(smallBatches(phase, plan.batch()));
            }
        }
        return warnings;
    }

    private static PlanWarning withoutHead(Phase phase) {
        return new PlanWarning(
                Kind.FINE_TUNING_WITHOUT_HEAD,
                phase.name(),
                "The head starts from random weights, and its first large gradients would spoil what the base has"
                        + " learned. Train the head alone first.");
    }

    private static PlanWarning rateNotLower(Phase phase, Phase head) {
        return new PlanWarning(
                Kind.FINE_TUNING_RATE_NOT_LOWER,
                phase.name(),
                String.format(
                        Locale.ROOT,
                        "The learning rate of fine-tuning, %s, is not lower than the head's, %s: the base may lose what"
                                + " it has learned. Take a tenth of it or less.",
                        phase.optimizer().learningRate(),
                        head.optimizer().learningRate()));
    }

    private static PlanWarning smallBatches(Phase phase, int batch) {
        return new PlanWarning(
                Kind.TRAINING_MODE_WITH_SMALL_BATCHES,
                phase.name(),
                "In training mode, batch normalization takes its statistics from each batch, and " + batch
                        + (batch == 1 ? " photo is" : " photos are")
                        + " too few for that. Take batches of " + FEW + " or more, or inference mode.");
    }
}
