// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.graftwork.training.EpochFigures;
import org.junit.jupiter.api.Test;

final class RunAdviceTest {

    private final List<EpochFigures> history = new ArrayList<>();

    private void epoch(double trainLoss, double trainAccuracy, double validationLoss, double validationAccuracy) {
        history.add(new EpochFigures(
                history.size() + 1, "head", trainLoss, trainAccuracy, validationLoss, validationAccuracy, 0.03));
    }

    @Test
    void beforeTheFirstEpochThereIsNothingToSay() {
        assertEquals(List.of(), RunAdvice.of(history, 5));
    }

    @Test
    void aGoodRunNeedsNoAdvice() {
        epoch(0.5, 0.8, 0.5, 0.8);
        epoch(0.3, 0.9, 0.35, 0.9);

        assertEquals(List.of(), RunAdvice.of(history, 120));
    }

    @Test
    void fewValidationPhotosCallForCaution() {
        epoch(0.5, 0.8, 0.5, 0.8);

        assertTrue(RunAdvice.of(history, 29)
                .get(0)
                .startsWith("Only 29 validation photos: a single one moves the accuracy by 3.4\u00a0points."));
        assertEquals(List.of(), RunAdvice.of(history, 30));
    }

    @Test
    void noValidationPhotosAreSaid() {
        epoch(0.5, 0.8, Double.NaN, Double.NaN);

        assertTrue(RunAdvice.of(history, 0).get(0).startsWith("There are no validation photos"));
    }

    @Test
    void aLossThatIsNoNumberIsAllThereIsToSay() {
        epoch(Double.NaN, 0.5, Double.NaN, 0.5);

        List<String> advice = RunAdvice.of(history, 5);
        assertEquals(1, advice.size());
        assertTrue(advice.get(0).contains("learning rate"));
    }

    @Test
    void validationAboveTrainingIsExplained() {
        epoch(0.5, 0.8, 0.4, 0.9);

        assertTrue(RunAdvice.of(history, 100).get(0).startsWith("Why is validation above training?"));
    }

    @Test
    void validationLossThatRisesForThreeEpochsIsOverfitting() {
        epoch(0.5, 0.8, 0.40, 0.8);
        epoch(0.4, 0.9, 0.45, 0.8);
        epoch(0.3, 0.9, 0.50, 0.8);
        assertEquals(List.of(), RunAdvice.of(history, 100));

        epoch(0.2, 0.95, 0.55, 0.8);
        assertTrue(RunAdvice.of(history, 100).get(0).contains("by heart"));
    }

    private void fineTuned(double trainLoss, double validationAccuracy) {
        history.add(new EpochFigures(history.size() + 1, "fine-tuning", trainLoss, 0.9, 0.3, validationAccuracy, 1));
    }

    @Test
    void fineTuningThatHelpsNeedsNoAdvice() {
        epoch(0.3, 0.9, 0.35, 0.9);
        fineTuned(0.28, 0.91);

        assertEquals(List.of(), RunAdvice.of(history, 120));
    }

    @Test
    void validationThatFellSinceFineTuningBeganIsSaid() {
        epoch(0.3, 0.9, 0.35, 0.9);
        fineTuned(0.28, 0.87);

        assertEquals(
                "Validation fell since fine-tuning began, from 90.0 % to 87.0 %."
                        + " Train fewer variables, or in smaller steps, or for fewer epochs.",
                RunAdvice.of(history, 120).get(0));
    }

    @Test
    void aLossThatJumpedWhereFineTuningBeganTellsOfTooLargeSteps() {
        epoch(0.3, 0.9, 0.35, 0.9);
        fineTuned(0.6, 0.7);

        assertTrue(RunAdvice.of(history, 120)
                .get(0)
                .startsWith("The loss jumped where fine-tuning began, from 0.3000 to 0.6000"));
    }

    @Test
    void aLossThatIsNoNumberSinceFineTuningBeganIsBlamedOnIt() {
        epoch(0.3, 0.9, 0.35, 0.9);
        fineTuned(Double.NaN, 0.5);

        assertTrue(RunAdvice.of(history, 5).get(0).contains("since fine-tuning began"));
    }
}
