// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.graftwork.model.VariableCount;
import org.graftwork.model.VariableSelection;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.EpochFigures;
import org.graftwork.training.ExtractionFigures;
import org.graftwork.training.HeadSpec;
import org.graftwork.training.OptimizerSpec;
import org.graftwork.training.Phase;
import org.graftwork.training.PhaseFigures;
import org.graftwork.training.TrainedPart;
import org.graftwork.training.TrainingEvent;
import org.graftwork.training.TrainingPlan;
import org.graftwork.ui.FakeModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class RunStatusTest {

    private final RunStatus status = new RunStatus();

    @BeforeEach
    void begin() {
        status.begin(TrainingPlan.headOnly(10), List.of());
    }

    @Test
    void saysHowFarTheBaseIs() {
        status.show(new TrainingEvent.Extracting(150, 600, 122.4));

        assertEquals("Running the base: 150 of 600 photos", status.activity().get());
        assertEquals("122 images/s", status.speed().get());
        assertEquals(0.25, status.share().get());
    }

    @Test
    void saysInNumbersWhatTheCacheIsWorth() {
        status.show(new TrainingEvent.Extracted(new ExtractionFigures(600, 0, 4.9)));
        status.show(new TrainingEvent.EpochDone(new EpochFigures(1, "head", 0.5, 0.8, 0.5, 0.8, 0.031)));

        assertEquals(
                "The base ran once over 600 images in 4.9 s; an epoch now takes 0.03 s.",
                status.extraction().get());
    }

    @Test
    void theFirstEpochDoesNotCountOnceThereIsASecondOne() {
        status.show(new TrainingEvent.Extracted(new ExtractionFigures(600, 0, 4.9)));
        status.show(new TrainingEvent.EpochDone(new EpochFigures(1, "head", 0.5, 0.8, 0.5, 0.8, 0.9)));
        status.show(new TrainingEvent.EpochDone(new EpochFigures(2, "head", 0.5, 0.8, 0.5, 0.8, 0.02)));
        status.show(new TrainingEvent.EpochDone(new EpochFigures(3, "head", 0.5, 0.8, 0.5, 0.8, 0.04)));

        assertTrue(
                status.extraction().get().endsWith("an epoch now takes 0.03 s."),
                status.extraction().get());
    }

    @Test
    void saysWhenAllFeaturesWereOnDisk() {
        status.show(new TrainingEvent.Extracted(new ExtractionFigures(600, 600, 0.11)));

        assertEquals(
                "The features of all 600 images were on disk already, read in 0.11 s.",
                status.extraction().get());
    }

    @Test
    void saysWhenSomeFeaturesWereOnDisk() {
        status.show(new TrainingEvent.Extracted(new ExtractionFigures(600, 400, 1.5)));

        assertEquals(
                "The base ran over 200 images in 1.5 s; 400 were on disk already.",
                status.extraction().get());
    }

    @Test
    void aRunThatTrainsTheBaseSaysNothingOfACache() {
        status.show(new TrainingEvent.Extracted(new ExtractionFigures(0, 0, 0)));

        assertEquals("", status.extraction().get());
    }

    @Test
    void saysHowFarTrainingIs() {
        status.show(new TrainingEvent.StepDone(4, 5, 10, 0.4, 0.8, 9_000));

        assertEquals("Epoch 4 of 10", status.activity().get());
        assertEquals(0.35, status.share().get(), 1e-9);
    }

    @Test
    void ofManyStepsAtOnceTheLastIsShownUnderTheEpochThatIsOver() {
        RunStatus status = new RunStatus();
        status.begin(TrainingPlan.headOnly(10), List.of());
        status.show(List.of(
                new TrainingEvent.StepDone(1, 1, 2, 0.7, 0.5, 100),
                new TrainingEvent.StepDone(1, 2, 2, 0.6, 0.6, 200),
                new TrainingEvent.EpochDone(new EpochFigures(1, "head", 0.6, 0.6, 0.6, 0.6, 0.1))));

        assertEquals("Epoch 1 of 10", status.activity().get());
        assertEquals("200 images/s", status.speed().get());
        assertEquals(0.1, status.share().get(), 1e-9);
    }

    private static final Phase FINE_TUNING =
            new Phase("fine-tuning", 5, OptimizerSpec.adam(1e-5), BaseTraining.INFERENCE_MODE, VariableSelection.all());

    private void fineTune() {
        Phase head = new Phase("head", 10, OptimizerSpec.adam(0.001), BaseTraining.FROZEN);
        status.begin(
                new TrainingPlan(7, 32, new HeadSpec(0), 0, true, List.of(head, FINE_TUNING)),
                FakeModel.mobileNet().variables());
    }

    private void headIsDone() {
        status.show(new TrainingEvent.EpochDone(new EpochFigures(10, "head", 0.5, 0.8, 0.5, 0.8, 0.03)));
        status.show(new TrainingEvent.PhaseDone(new PhaseFigures("head", 10, 0.3, 2562)));
    }

    @Test
    void inARunOfTwoPhasesItSaysWhichOneIsUnderWay() {
        fineTune();
        status.show(new TrainingEvent.StepDone(4, 5, 10, 0.4, 0.8, 9_000));
        assertEquals("Training the head, epoch 4 of 15", status.activity().get());
        headIsDone();
        status.show(new TrainingEvent.PhaseStarted(FINE_TUNING, 11, 1000));
        status.show(new TrainingEvent.StepDone(12, 10, 10, 0.4, 0.8, 70));

        assertEquals("Fine-tuning, epoch 12 of 15", status.activity().get());
        assertEquals("Epoch 12 of 15", status.brief().get());
        assertEquals(0.8, status.share().get(), 1e-9);
    }

    @Test
    void saysWhatIsTrainedAndWhatIsFrozen() {
        fineTune();
        assertEquals(
                "All 260 variables of the base frozen; the head alone is trained",
                status.trained().get());
        headIsDone();
        assertEquals(
                "156 variables of the base trained with the head, 104 frozen",
                status.trained().get());
    }

    @Test
    void saysWhatRunsOnlyOnceWhileFineTuning() {
        fineTune();
        headIsDone();
        status.show(new TrainingEvent.Extracting(150, 600, 122.4));
        assertEquals(
                "Running the frozen part: 150 of 600 photos", status.activity().get());
        status.show(new TrainingEvent.Extracted(new ExtractionFigures(600, 0, 4.9)));
        status.show(new TrainingEvent.EpochDone(new EpochFigures(11, "fine-tuning", 0.5, 0.8, 0.5, 0.8, 7.5)));

        assertEquals(
                "The frozen part ran once over 600 images in 4.9 s; an epoch now takes 7.5 s.",
                status.extraction().get());
    }

    @Test
    void saysWhereTheNetworkIsCutWhileFineTuning() {
        fineTune();
        headIsDone();
        TrainedPart part = new TrainedPart(
                new VariableCount(54, 1_205_696), "block_14_expand", TrainedPart.Below.RUNS_ONCE, 31_360, List.of());
        status.show(new TrainingEvent.PhaseStarted(FINE_TUNING, 11, 1_208_258, part));
        status.show(new TrainingEvent.EpochDone(new EpochFigures(11, "fine-tuning", 0.5, 0.8, 0.5, 0.8, 7.5)));

        assertEquals(
                "Below block_14_expand the base ran once, keeping 31.4 kB a photo; an epoch takes 7.5 s.",
                status.extraction().get());
    }
}
