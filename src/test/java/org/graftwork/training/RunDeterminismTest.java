// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import org.graftwork.data.ImageDataset;
import org.graftwork.tensorflow.TensorValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RunDeterminismTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void theSameSeedGivesTheSameHistoryAndTheSameWeights(BaseTraining mode) {
        ImageDataset photos = ColouredPhotos.write(folder, 10, 4, 2);
        TrainedClassifier first = run(photos, 5, mode);
        TrainedClassifier second = run(photos, 5, mode);

        assertEquals(losses(first), losses(second));
        assertArrayEquals(first.kernel().data(), second.kernel().data());
        assertEquals(first.result().testAccuracy(), second.result().testAccuracy());
        for (int i = 0; i < first.baseValues().size(); i++) {
            assertArrayEquals(
                    first.baseValues().get(i).data(), second.baseValues().get(i).data());
        }
    }

    @ParameterizedTest
    @EnumSource
    void anotherSeedGivesAnotherHistory(BaseTraining mode) {
        ImageDataset photos = ColouredPhotos.write(folder, 10, 4, 2);

        assertNotEquals(losses(run(photos, 5, mode)), losses(run(photos, 6, mode)));
    }

    @Test
    void dropoutLeavesOutOtherFeaturesAtEachStepAndTheSameForTheSameSeed() {
        var settings = new TrainingGraph.Settings(64, 2, new HeadSpec(0.5), 0, OptimizerSpec.adam(1e-9));
        float[] ones = new float[64];
        java.util.Arrays.fill(ones, 1);
        float[] kernel = new float[128];
        for (int i = 0; i < kernel.length; i++) {
            kernel[i] = i * i % 31;
        }
        try (TrainingGraph graph = TrainingGraph.onFeatures(settings)) {
            graph.assign(
                    List.of(), TensorValue.of(List.of(64L, 2L), kernel), TensorValue.of(List.of(2L), new float[] {0, 0
                    }));
            float first = logit(graph, ones, 1, 9);

            assertNotEquals(first, logit(graph, ones, 2, 9));
            assertNotEquals(first, logit(graph, ones, 1, 10));
            assertEquals(first, logit(graph, ones, 1, 9), 0.01f);
        }
    }

    @Test
    void twoGraphsInOneProcessDoNotShareTheirVariables() {
        var settings = new TrainingGraph.Settings(1, 2, new HeadSpec(0), 0, OptimizerSpec.adam(0.1));
        TensorValue bias = TensorValue.of(List.of(2L), new float[2]);
        try (TrainingGraph one = TrainingGraph.onFeatures(settings);
                TrainingGraph other = TrainingGraph.onFeatures(settings)) {
            one.assign(List.of(), TensorValue.of(List.of(1L, 2L), new float[] {1, 2}), bias);
            other.assign(List.of(), TensorValue.of(List.of(1L, 2L), new float[] {3, 4}), bias);

            assertArrayEquals(new float[] {1, 2}, one.kernel().floats());
            assertFalse(
                    java.util.Arrays.equals(one.kernel().data(), other.kernel().data()));
        }
    }

    private static float logit(TrainingGraph graph, float[] features, int step, long seed) {
        return graph.step(
                        List.of(new TrainingGraph.Fed(java.nio.FloatBuffer.wrap(features), 1, 64)),
                        new int[] {0},
                        new float[] {1},
                        step,
                        1e-9f,
                        seed)
                .logits()[0];
    }

    private static TrainedClassifier run(ImageDataset photos, long seed, BaseTraining mode) {
        SmallRun run = new SmallRun(photos);
        run.augmentation = new Augmentation(true, 2);
        return run.run(seed, SmallRun.phase(2, mode));
    }

    private static List<List<Double>> losses(TrainedClassifier classifier) {
        return classifier.result().history().stream()
                .map(epoch -> List.of(
                        epoch.trainLoss(), epoch.trainAccuracy(), epoch.validationLoss(), epoch.validationAccuracy()))
                .toList();
    }
}
