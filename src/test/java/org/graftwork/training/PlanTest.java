// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

final class PlanTest {

    private static final HeadSpec HEAD = new HeadSpec(0);
    private static final Phase PHASE = new Phase("head", 3, OptimizerSpec.adam(0.1), BaseTraining.FROZEN);

    @Test
    void aPlanNeedsAPhotoABatchAPhaseAndASmoothingBelowOne() {
        refused("A batch needs at least 1 photo, not 0", () -> new TrainingPlan(1, 0, HEAD, 0, true, List.of(PHASE)));
        refused("A plan needs at least one phase", () -> new TrainingPlan(1, 1, HEAD, 0, true, List.of()));
        refused(
                "Label smoothing must be in [0, 1), not 1.0",
                () -> new TrainingPlan(1, 1, HEAD, 1, true, List.of(PHASE)));
        refused(
                "Label smoothing must be in [0, 1), not NaN",
                () -> new TrainingPlan(1, 1, HEAD, Double.NaN, true, List.of(PHASE)));
    }

    @Test
    void aPhaseNeedsAnEpoch() {
        refused(
                "A phase needs at least 1 epoch, not 0",
                () -> new Phase("head", 0, OptimizerSpec.adam(0.1), BaseTraining.FROZEN));
    }

    @Test
    void anOptimizerNeedsAFiniteRateAboveZeroAndAMomentumBelowOne() {
        refused("The learning rate must be greater than 0, not 0.0", () -> OptimizerSpec.adam(0));
        refused("The learning rate must be greater than 0, not NaN", () -> OptimizerSpec.adam(Double.NaN));
        refused("The learning rate must be finite", () -> OptimizerSpec.adam(Double.POSITIVE_INFINITY));
        refused("The momentum must be in [0, 1), not 1.0", () -> new OptimizerSpec(OptimizerKind.SGD, 0.1, 1));
        refused("The momentum must be in [0, 1), not -0.1", () -> new OptimizerSpec(OptimizerKind.SGD, 0.1, -0.1));
    }

    @Test
    void dropoutLeavesSomethingIn() {
        refused("Dropout must be in [0, 1), not 1.0", () -> new HeadSpec(1));
        refused("Dropout must be in [0, 1), not -0.5", () -> new HeadSpec(-0.5));
    }

    @Test
    void aMarginIsNotNegative() {
        refused("The margin must be 0 or more pixels, not -1", () -> new Augmentation(false, -1));
    }

    @Test
    void epochsOfAllPhasesAddUp() {
        assertEquals(6, new TrainingPlan(1, 1, HEAD, 0, true, List.of(PHASE, PHASE)).epochs());
    }

    private static void refused(String message, Executable making) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, making).getMessage());
    }
}
