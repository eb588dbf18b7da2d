// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.EpochFigures;
import org.graftwork.training.ExtractionFigures;
import org.graftwork.training.HeadSpec;
import org.graftwork.training.OptimizerSpec;
import org.graftwork.training.Phase;
import org.graftwork.training.TrainingEvent;
import org.graftwork.training.TrainingPlan;
import org.junit.jupiter.api.Test;

final class RunClockTest {

    private static final Phase HEAD = new Phase("head", 4, OptimizerSpec.adam(0.001), BaseTraining.FROZEN);
    private static final Phase FINE_TUNING =
            new Phase("fine-tuning", 2, OptimizerSpec.adam(1e-5), BaseTraining.INFERENCE_MODE);
    private static final TrainingPlan PLAN =
            new TrainingPlan(7, 32, new HeadSpec(0.2), 0, true, List.of(HEAD, FINE_TUNING));

    private final RunClock clock = new RunClock(PLAN, 100);

    private void extracted(int cached) {
        clock.see(new TrainingEvent.Extracted(new ExtractionFigures(100, cached, 2)));
    }

    private void epoch(int number, double seconds) {
        clock.see(new TrainingEvent.EpochDone(new EpochFigures(number, "any", 0.5, 0.8, 0.5, 0.8, seconds)));
    }

    private RunClock.Left left() {
        return clock.reading().left().orElseThrow();
    }

    @Test
    void beforeTheFirstStepNothingCanBeTold() {
        extracted(0);

        assertTrue(clock.reading().left().isEmpty());
    }

    @Test
    void aPhaseToComeIsGuessedFromTheBasesSpeed() {
        extracted(0);
        epoch(1, 1);

        // Three epochs of a second, and two in which 50 photos a second go forth and back.
        assertEquals(3_000 + 2 * 3 * 2_000, left().time().toMillis());
        assertTrue(left().toTheEnd());
    }

    @Test
    void withoutTheBasesSpeedOnlyThePhaseUnderWayIsTold() {
        extracted(100);
        epoch(1, 1);

        assertEquals(3_000, left().time().toMillis());
        assertFalse(left().toTheEnd());
    }

    @Test
    void withinTheFirstEpochTheSpeedOfItsStepsCounts() {
        extracted(100);
        clock.see(new TrainingEvent.StepDone(1, 1, 2, 0.5, 0.8, 50));

        assertEquals(7_000, left().time().toMillis());
    }

    @Test
    void fineTuningGoesByItsOwnEpochs() {
        extracted(0);
        for (int number = 1; number <= 4; number++) {
            epoch(number, 1);
        }
        clock.see(new TrainingEvent.PhaseStarted(FINE_TUNING, 5, 1000));
        assertTrue(clock.reading().left().isEmpty());
        epoch(5, 20);

        assertEquals(20_000, left().time().toMillis());
        assertTrue(left().toTheEnd());
        assertEquals(24, clock.reading().secondsSpent());
    }

    @Test
    void theFirstEpochOfAPhaseDoesNotCountOnceThereIsASecondOne() {
        extracted(100);
        epoch(1, 10);
        epoch(2, 1);
        epoch(3, 3);

        assertEquals(2_000, left().time().toMillis());
    }
}
