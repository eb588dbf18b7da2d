// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.Split;
import org.graftwork.data.SplitOptions;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.graftwork.model.VariableCount;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.training.FeatureComparison;
import org.graftwork.training.TrainedClassifier;
import org.graftwork.training.TrainingPlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built-in model as a SavedModel and in Keras' own form, made of it by .ci/python/make_drawn_keras.py. */
final class BuiltinFormsTest {

    private Workbench workbench;
    private PretrainedModel hub;
    private PretrainedModel keras;
    private ImageDataset photos;

    @BeforeEach
    void openBoth(@TempDir Path home) {
        ProductFiles files = ProductFiles.find();
        workbench = new LocalWorkbench(Workspace.locate(Optional.of(home)), files);
        hub = workbench.openModel(LocalWorkbench.BUILTIN);
        keras = workbench.openModel(files.builtinModel() + ".keras");
        photos = workbench.openPhotos(
                workbench.samplePhotos(),
                new SplitOptions(Optional.empty(), 0.2, 8, 7),
                Progress.none(),
                Cancellation.none());
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void eachTakesTheRangeOfItsInterface() {
        assertEquals(ValueRange.ZERO_TO_ONE, hub.input().range());
        assertEquals(ValueRange.MINUS_ONE_TO_ONE, keras.input().range());
        assertTrue(keras.input().rangeKnown());
    }

    @Test
    void kerasNamesAllLayersOfWhichTheOtherShowsThoseWithVariables() {
        assertEquals(
                List.of("images", "from_zero_to_one", "Conv1", "bn_Conv1", "Conv1_relu"),
                keras.layers().subList(0, 5).stream().map(LayerInfo::name).toList());
        assertEquals(
                List.of("InputLayer", "Rescaling", "Conv2D", "BatchNormalization", "ReLU"),
                keras.layers().subList(0, 5).stream().map(LayerInfo::kind).toList());
        assertEquals(
                hub.layers().size(),
                keras.layers().stream()
                        .filter(layer -> !layer.variables().isEmpty())
                        .count());
        assertEquals(VariableCount.of(hub.variables()), VariableCount.of(keras.variables()));
        assertEquals(hub.trainable(), keras.trainable());
    }

    @Test
    void bothGiveTheSameFeatures() {
        FeatureComparison compared =
                workbench.study().compareFeatures(keras, hub, photos, Split.TRAIN, Cancellation.none());

        assertEquals(16, compared.photos());
        assertTrue(compared.largestDifference() <= 1e-5, compared::toString);
        assertTrue(compared.largestValue() > 0.1, compared::toString);
    }

    @Test
    void aClassifierIsAsGoodInItsOwnRangeAsItsRunSaysAndWorseOnRawBytes() {
        try (TrainedClassifier classifier =
                workbench.train(hub, photos, TrainingPlan.headOnly(8), false, event -> {}, Cancellation.none())) {
            double own = accuracy(classifier, ValueRange.ZERO_TO_ONE);

            assertEquals(classifier.result().testAccuracy().orElseThrow(), own, 1e-9);
            assertTrue(accuracy(classifier, ValueRange.BYTES) < own);
        }
    }

    private double accuracy(TrainedClassifier classifier, ValueRange range) {
        return workbench.study().accuracyInRange(classifier, range, Split.TEST, Cancellation.none());
    }

    @Test
    void fromScratchTheHeadSitsOnOtherFeatures() {
        try (TrainedClassifier classifier =
                workbench.trainFromScratch(hub, photos, TrainingPlan.headOnly(1), event -> {}, Cancellation.none())) {
            double same = hub.values().get(0).floats()[0];

            assertTrue(classifier.baseValues().get(0).floats()[0] != same);
        }
    }
}
