// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.graftwork.training.TrainingEvent;
import org.junit.jupiter.api.Test;

final class RunCurvesTest {

    private final RunCurves curves = new RunCurves();

    @Test
    void aStepStandsAtItsShareOfTheEpoch() {
        curves.begin(10);
        curves.add(List.of(new TrainingEvent.StepDone(3, 1, 4, 0.5, 0.8, 100)));

        assertEquals(List.of(new RunCurves.Step(2.25, 0.5, 0.8)), curves.steps());
    }

    @Test
    void veryManyStepsAreThinnedOutEvenly() {
        curves.begin(100);
        for (int epoch = 1; epoch <= 100; epoch++) {
            for (int step = 1; step <= 200; step++) {
                curves.add(List.of(new TrainingEvent.StepDone(epoch, step, 200, 0.5, 0.8, 100)));
            }
        }

        assertTrue(curves.steps().size() <= RunCurves.MOST_STEPS);
        assertTrue(curves.steps().size() >= RunCurves.MOST_STEPS / 2);
        double gap = curves.steps().get(1).epoch() - curves.steps().get(0).epoch();
        double lastGap = curves.steps().get(curves.steps().size() - 1).epoch()
                - curves.steps().get(curves.steps().size() - 2).epoch();
        assertEquals(gap, lastGap, 1e-9);
    }

    @Test
    void aNewRunBeginsWithAnEmptySheet() {
        curves.begin(10);
        curves.add(List.of(new TrainingEvent.StepDone(1, 1, 4, 0.5, 0.8, 100)));
        curves.begin(3);

        assertEquals(List.of(), curves.steps());
        assertEquals(3, curves.plannedEpochs().get());
    }

    @Test
    void aRunThatIsOverHasNoRoomForEpochsThatNeverCame() {
        curves.begin(15);
        curves.add(List.of(new TrainingEvent.StepDone(4, 1, 4, 0.5, 0.8, 100)));
        curves.end();

        assertEquals(4, curves.plannedEpochs().get());
    }
}
