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

    private List<String> said(int validationPhotos) {
        return RunAdvice.of(history, validationPhotos, 2).stream()
                .map(Advice::text)
                .toList();
    }

    private String lesson(int validationPhotos) {
        return RunAdvice.of(history, validationPhotos, 2).get(0).lesson();
    }

    @Test
    void beforeTheFirstEpochThereIsNothingToSay() {
        assertEquals(List.of(), said(5));
    }

    @Test
    void aGoodRunNeedsNoAdvice() {
        epoch(0.5, 0.8, 0.5, 0.8);
        epoch(0.3, 0.9, 0.35, 0.9);

        assertEquals(List.of(), said(120));
    }

    @Test
    void fewValidationPhotosCallForCaution() {
        epoch(0.5, 0.8, 0.5, 0.8);

        assertTrue(said(29).get(0)
                .startsWith("Only 29 validation photos: a single one moves the accuracy by 3.4\u00a0points."));
        assertEquals(List.of(), said(30));
    }

    @Test
    void noValidationPhotosAreSaid() {
        epoch(0.5, 0.8, Double.NaN, Double.NaN);

        assertTrue(said(0).get(0).startsWith("There are no validation photos"));
    }

    @Test
    void aLossThatIsNoNumberIsAllThereIsToSay() {
        epoch(Double.NaN, 0.5, Double.NaN, 0.5);

        List<String> advice = said(5);
        assertEquals(1, advice.size());
        assertTrue(advice.get(0).contains("learning rate"));
    }

    @Test
    void validationAboveTrainingIsExplained() {
        epoch(0.5, 0.8, 0.4, 0.9);

        assertTrue(said(100).get(0).startsWith("Why is validation above training?"));
    }

    @Test
    void validationLossThatRisesForThreeEpochsIsOverfitting() {
        epoch(0.5, 0.8, 0.40, 0.8);
        epoch(0.4, 0.9, 0.45, 0.8);
        epoch(0.3, 0.9, 0.50, 0.8);
        assertEquals(List.of(), said(100));

        epoch(0.2, 0.95, 0.55, 0.8);
        assertTrue(said(100).get(0).contains("by heart"));
    }

    @Test
    void validationLossThatHasRisenUnevenlyIsOverfittingToo() {
        epoch(0.30, 0.9, 0.10, 0.95);
        for (double loss : new double[] {0.12, 0.11, 0.2, 0.18, 0.25, 0.24}) {
            epoch(0.01, 1, loss, 0.95);
        }
        assertTrue(said(100).get(0).contains("by heart"));
    }

    @Test
    void validationLossThatGoesUpAndDownIsNone() {
        epoch(0.30, 0.9, 0.10, 0.95);
        for (double loss : new double[] {0.12, 0.1, 0.11, 0.12, 0.1, 0.11}) {
            epoch(0.1, 0.94, loss, 0.95);
        }
        assertEquals(List.of(), said(100));
    }

    private void fineTuned(double trainLoss, double validationAccuracy) {
        history.add(new EpochFigures(history.size() + 1, "fine-tuning", trainLoss, 0.9, 0.3, validationAccuracy, 1));
    }

    @Test
    void fineTuningThatHelpsNeedsNoAdvice() {
        epoch(0.3, 0.9, 0.35, 0.9);
        fineTuned(0.28, 0.91);

        assertEquals(List.of(), said(120));
    }

    @Test
    void validationThatFellSinceFineTuningBeganIsSaid() {
        epoch(0.3, 0.9, 0.35, 0.9);
        fineTuned(0.28, 0.87);

        assertEquals(
                "Validation fell since fine-tuning began, from 90.0 % to 87.0 %."
                        + " Train fewer variables, or in smaller steps, or for fewer epochs.",
                said(120).get(0));
    }

    @Test
    void aLossThatJumpedWhereFineTuningBeganTellsOfTooLargeSteps() {
        epoch(0.3, 0.9, 0.35, 0.9);
        fineTuned(0.6, 0.7);

        assertTrue(said(120).get(0).startsWith("The loss jumped where fine-tuning began, from 0.3000 to 0.6000"));
    }

    @Test
    void aLossThatIsNoNumberSinceFineTuningBeganIsBlamedOnIt() {
        epoch(0.3, 0.9, 0.35, 0.9);
        fineTuned(Double.NaN, 0.5);

        assertTrue(said(5).get(0).contains("since fine-tuning began"));
    }

    @Test
    void accuracyThatStaysWhereGuessingWouldBeIsSaid() {
        epoch(0.71, 0.48, 0.70, 0.55);
        epoch(0.70, 0.57, 0.69, 0.61);
        assertEquals(
                List.of("Why"),
                said(120).stream().map(text -> text.substring(0, 3)).toList());

        epoch(0.69, 0.50, 0.69, 0.62);
        assertEquals(1, said(120).size());
        assertTrue(
                said(120).get(0).startsWith("Training accuracy stays near 50.0 %"),
                said(120).get(0));
    }

    @Test
    void amongManyClassesGuessingIsRarelyRight() {
        epoch(1.5, 0.5, 1.5, 0.5);
        epoch(1.5, 0.5, 1.5, 0.5);
        epoch(1.5, 0.5, 1.5, 0.5);

        assertEquals(List.of(), RunAdvice.of(history, 120, 5));
    }

    @Test
    void surprisesOfTheHeadAreExplainedInTheLessonOnIt() {
        epoch(0.5, 0.8, 0.4, 0.9);
        assertEquals("09-train-the-head", lesson(120));

        history.clear();
        epoch(Double.NaN, 0.5, Double.NaN, 0.5);
        assertEquals("09-train-the-head", lesson(120));
    }

    @Test
    void surprisesOfFineTuningAreExplainedInTheLessonOnIt() {
        epoch(0.3, 0.9, 0.35, 0.9);
        fineTuned(0.6, 0.7);
        assertEquals("10-fine-tune", lesson(120));

        fineTuned(Double.NaN, 0.5);
        assertEquals("10-fine-tune", lesson(120));
    }

    @Test
    void fewPhotosAreExplainedInTheLessonOnJudging() {
        epoch(0.5, 0.8, 0.5, 0.8);

        assertEquals("12-judge-use-take-home", lesson(29));
        assertEquals(12, RunAdvice.of(history, 29, 2).get(0).lessonNumber());
    }
}
