// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import static org.graftwork.training.SmallRun.phase;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.graftwork.data.ImageDataset;
import org.graftwork.tensorflow.TensorValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class StoppedRunTest {

    private static final int SEED = 1;

    @TempDir
    Path folder;

    private ImageDataset photos;
    private SmallRun run;

    @BeforeEach
    void write() {
        photos = ColouredPhotos.write(folder, 12, 4, 2);
        run = new SmallRun(photos);
    }

    @ParameterizedTest
    @EnumSource
    void stoppingAtAStepEndsTheRunAtThatStep(BaseTraining mode) {
        run.stopAt(event -> event instanceof TrainingEvent.StepDone step && step.step() == 2);
        TrainedClassifier trained = run.run(SEED, phase(5, mode), phase(5, mode));

        assertTrue(trained.result().stopped());
        assertEquals(
                2,
                run.events.stream()
                        .filter(TrainingEvent.StepDone.class::isInstance)
                        .count());
        assertEquals(List.of(), trained.result().history());
        assertEquals(1, trained.result().phases().size());
        TrainingEvent.Finished end = (TrainingEvent.Finished) run.events.get(run.events.size() - 1);
        assertTrue(end.stopped());
        assertTrue(end.testAccuracy().isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void stoppingAtAStepKeepsWhatWasLearnedUntilThen(BaseTraining mode) {
        TensorValue start = start();
        run.stopAt(event -> event instanceof TrainingEvent.StepDone);
        TrainedClassifier trained = run.run(SEED, phase(5, mode));

        assertFalse(Arrays.equals(start.data(), trained.kernel().data()));
    }

    @Test
    void stoppingAfterAnEpochKeepsTheEpoch() {
        run.stopAt(event -> event instanceof TrainingEvent.EpochDone);
        TrainedClassifier trained = run.run(SEED, phase(5, BaseTraining.FROZEN));

        assertTrue(trained.result().stopped());
        assertEquals(1, trained.result().history().size());
        assertTrue(trained.result().testAccuracy().isEmpty());
    }

    @Test
    void stoppingWhileTestPhotosAreClassifiedKeepsWhatWasLearned() {
        run.stopAt(event -> event instanceof TrainingEvent.PhaseDone);
        TrainedClassifier trained = run.run(SEED, phase(1, BaseTraining.INFERENCE_MODE));

        assertTrue(trained.result().stopped());
        assertEquals(1, trained.result().history().size());
        assertFalse(Arrays.equals(start().data(), trained.kernel().data()));
    }

    @Test
    void stoppingBetweenFineTuningAndAFrozenPhaseKeepsWhatWasLearned() {
        run.stopAt(event -> event instanceof TrainingEvent.PhaseDone);
        TrainedClassifier trained = run.run(SEED, phase(1, BaseTraining.TRAINING_MODE), phase(1, BaseTraining.FROZEN));

        assertTrue(trained.result().stopped());
        assertEquals(1, trained.result().history().size());
    }

    @ParameterizedTest
    @EnumSource
    void stoppingBeforeTheFirstStepIsACancellation(BaseTraining mode) {
        run.stop.request();

        assertThrows(CancellationException.class, () -> run.run(SEED, phase(1, mode)));
    }

    @Test
    void stoppingDuringExtractionLeavesOnlyWholeRecordsOfFeatures() throws IOException {
        ImageDataset many = ColouredPhotos.write(folder, 70, 0, 0);
        Path cache = folder.resolve("features");
        SmallRun first = new SmallRun(many);
        first.cache = FeatureCache.in(cache);
        first.stopAt(event -> event instanceof TrainingEvent.Extracting extracting && extracting.done() > 0);
        assertThrows(CancellationException.class, () -> first.run(SEED, phase(1, BaseTraining.FROZEN)));

        long record = PhotoId.BYTES + 4 * Float.BYTES + Integer.BYTES;
        try (Stream<Path> files = Files.list(cache)) {
            assertEquals(
                    List.of(32 * record),
                    files.map(file -> file.toFile().length()).toList());
        }
        SmallRun second = new SmallRun(many);
        second.cache = FeatureCache.in(cache);
        ExtractionFigures figures =
                second.run(SEED, phase(1, BaseTraining.FROZEN)).result().extraction();
        assertEquals(70, figures.images());
        assertEquals(32, figures.cached());
    }

    /** The head's kernel before the first step. */
    private TensorValue start() {
        try (TransferModel model =
                new TransferModel(SmallRun.BASE, SmallRun.VALUES, new HeadSpec(0), photos.classes(), SEED)) {
            return model.kernel();
        }
    }
}
