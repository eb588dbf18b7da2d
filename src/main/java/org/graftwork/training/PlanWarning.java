// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
            } else {
                ofRate(
                                phase.name(),
                                phase.optimizer().learningRate(),
                                head.optimizer().learningRate())
                        .ifPresent(warnings::add);
            }
            ofBatch(phase.name(), phase.base(), plan.batch()).ifPresent(warnings::add);
        }
        return warnings;
    }

    /** What there is to warn of in the learning rates of a phase that fine-tunes and of the head's before it. */
    public static Optional<PlanWarning> ofRate(String phase, double fineTuning, double head) {
        return fineTuning < head
                ? Optional.empty()
                : Optional.of(new PlanWarning(
                        Kind.FINE_TUNING_RATE_NOT_LOWER,
                        phase,
                        "The learning rate of fine-tuning, " + plain(fineTuning) + ", is not lower than the head's, "
                                + plain(head)
                                + ": the base may lose what it has learned. Take a tenth of it or less."));
    }

    /**
     * What there is to warn of in the size of a phase's batches.
     *
     * @param batch how many photos a step has
     */
    public static Optional<PlanWarning> ofBatch(String phase, BaseTraining base, int batch) {
        return base != BaseTraining.TRAINING_MODE || batch >= FEW
                ? Optional.empty()
                : Optional.of(new PlanWarning(
                        Kind.TRAINING_MODE_WITH_SMALL_BATCHES,
                        phase,
                        "In training mode, batch normalization takes its statistics from each batch, and " + batch
                                + (batch == 1 ? " photo is" : " photos are") + " too few for that. Take batches of "
                                + FEW + " or more, or inference mode."));
    }

    private static PlanWarning withoutHead(Phase phase) {
        return new PlanWarning(
                Kind.FINE_TUNING_WITHOUT_HEAD,
                phase.name(),
                "The head starts from random weights, and its first large gradients would spoil what the base has"
                        + " learned. Train the head alone first.");
    }

    /** As people write it: 0.00001, where Java has 1.0E-5. */
    private static String plain(double rate) {
        return BigDecimal.valueOf(rate).stripTrailingZeros().toPlainString();
    }
}
