// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PlanWarningTest {

    private static final Phase HEAD = phase("head", 0.001, BaseTraining.FROZEN);

    @Test
    void aHeadAndThenFineTuningInSmallStepsIsFine() {
        assertEquals(List.of(), warnings(8, HEAD, phase("tuning", 0.0001, BaseTraining.INFERENCE_MODE)));
        assertEquals(List.of(), warnings(16, HEAD, phase("tuning", 0.0001, BaseTraining.TRAINING_MODE)));
        assertEquals(List.of(), warnings(1, HEAD));
    }

    @Test
    void stepsAsLargeAsTheHeadsAreWarnedOf() {
        assertEquals(
                List.of(new PlanWarning(
                        PlanWarning.Kind.FINE_TUNING_RATE_NOT_LOWER,
                        "tuning",
                        "The learning rate of fine-tuning, 0.001, is not lower than the head's, 0.001: the base may lose"
                                + " what it has learned. Take a tenth of it or less.")),
                warnings(32, HEAD, phase("tuning", 0.001, BaseTraining.INFERENCE_MODE)));
    }

    @Test
    void smallLearningRatesAreWrittenOut() {
        assertEquals(
                "The learning rate of fine-tuning, 0.00001, is not lower than the head's, 0.000005: the base may lose"
                        + " what it has learned. Take a tenth of it or less.",
                PlanWarning.ofRate("tuning", 1e-5, 5e-6).orElseThrow().message());
    }

    @Test
    void aHeadThatHasLearnedNothingIsWarnedOf() {
        assertEquals(
                List.of(new PlanWarning(
                        PlanWarning.Kind.FINE_TUNING_WITHOUT_HEAD,
                        "tuning",
                        "The head starts from random weights, and its first large gradients would spoil what the base"
                                + " has learned. Train the head alone first.")),
                warnings(32, phase("tuning", 0.001, BaseTraining.INFERENCE_MODE), HEAD));
    }

    @Test
    void statisticsOfFewPhotosAreWarnedOf() {
        assertEquals(
                List.of(new PlanWarning(
                        PlanWarning.Kind.TRAINING_MODE_WITH_SMALL_BATCHES,
                        "tuning",
                        "In training mode, batch normalization takes its statistics from each batch, and 15 photos are"
                                + " too few for that. Take batches of 16 or more, or inference mode.")),
                warnings(15, HEAD, phase("tuning", 0.0001, BaseTraining.TRAINING_MODE)));
    }

    private static List<PlanWarning> warnings(int batch, Phase... phases) {
        return PlanWarning.of(new TrainingPlan(1, batch, new HeadSpec(0), 0, true, List.of(phases)));
    }

    private static Phase phase(String name, double rate, BaseTraining base) {
        return new Phase(name, 1, OptimizerSpec.adam(rate), base);
    }
}
