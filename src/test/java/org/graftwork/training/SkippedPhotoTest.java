// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import static org.graftwork.training.SmallRun.phase;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.SkippedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Photos that were good when the folder was opened, and are not any more. */
final class SkippedPhotoTest {

    @TempDir
    Path folder;

    private ImageDataset photos;
    private SmallRun run;

    @BeforeEach
    void write() {
        photos = ColouredPhotos.write(folder, 10, 4, 2);
        run = new SmallRun(photos);
    }

    @ParameterizedTest
    @EnumSource
    void aPhotoDamagedBeforeTheRunIsLeftOutWithItsReason(BaseTraining mode) {
        Path damaged = damage(3);
        TrainedClassifier trained = run.run(1, phase(1, mode));

        assertEquals(List.of(damaged), files(trained));
        assertTrue(trained.result().skipped().get(0).reason().contains("PNG"), trained.result()::toString);
        assertEquals(1, trained.result().history().size());
    }

    @ParameterizedTest
    @EnumSource(names = {"INFERENCE_MODE", "TRAINING_MODE"})
    void aPhotoDamagedInTheMiddleOfTrainingIsLeftOutOnce(BaseTraining mode) {
        run.listener = event -> {
            if (event instanceof TrainingEvent.EpochDone) {
                damage(3);
                damage(11);
            }
        };
        TrainedClassifier trained = run.run(1, phase(3, mode));

        assertEquals(3, trained.result().history().size());
        assertEquals(
                List.of(photos.items().get(3).file(), photos.items().get(11).file()),
                files(trained).stream().sorted().toList());
    }

    @Test
    void batchesOfWhichNoPhotoIsLeftAreLeftOut() {
        run.listener = event -> {
            if (event instanceof TrainingEvent.EpochDone) {
                for (int i = 0; i < 9; i++) {
                    damage(i);
                }
            }
        };
        TrainedClassifier trained = run.run(1, phase(2, BaseTraining.INFERENCE_MODE));

        assertEquals(2, trained.result().history().size());
        assertEquals(9, trained.result().skipped().size());
        assertEquals(
                1,
                run.events.stream()
                        .filter(event -> event instanceof TrainingEvent.StepDone step && step.epoch() == 2)
                        .count());
    }

    @Test
    void aTestPhotoDamagedDuringTrainingIsNotCounted() {
        run.listener = event -> {
            if (event instanceof TrainingEvent.PhaseDone) {
                damage(14);
                damage(15);
            }
        };
        TrainedClassifier trained = run.run(1, phase(1, BaseTraining.INFERENCE_MODE));

        assertTrue(trained.result().testAccuracy().isEmpty());
        assertEquals(2, trained.result().skipped().size());
    }

    private Path damage(int photo) {
        Path file = photos.items().get(photo).file();
        try {
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, java.util.Arrays.copyOf(bytes, Math.max(40, bytes.length / 2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static List<Path> files(TrainedClassifier trained) {
        return trained.result().skipped().stream().map(SkippedFile::file).toList();
    }
}
