// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.graftwork.data.ImageDecoder;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.LayerOutput;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.adaptation.HeadFit;
import org.graftwork.model.adaptation.LayerCut;
import org.graftwork.model.architecture.SmallClassifier;
import org.graftwork.problem.Cancellation;
import org.graftwork.tensorflow.TensorValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A base that was cut and pooled is trained as any other. */
final class CutBaseTest {

    private static final PretrainedModel WHOLE = SmallClassifier.model();
    private static final List<TensorValue> WHOLE_VALUES = SmallClassifier.values(3);

    private final PretrainedModel base =
            HeadFit.of(LayerCut.after(WHOLE, WHOLE.layers().get(3))).model();
    private final List<TensorValue> values = base.variables().stream()
            .map(v -> WHOLE_VALUES.get(WHOLE.variables().indexOf(v)))
            .toList();

    @TempDir
    private Path folder;

    @Test
    void aHeadLearnsOnItAndItsOwnVariablesInBothModes() {
        for (BaseTraining mode : List.of(BaseTraining.INFERENCE_MODE, BaseTraining.TRAINING_MODE)) {
            TrainingResult result = train(mode);
            List<EpochFigures> history = result.history();
            assertEquals(16, history.size());
            assertTrue(history.get(15).trainLoss() < 0.7 * history.get(0).trainLoss(), history.toString());
            assertEquals(
                    10 + base.trainable().parameters(), result.phases().get(1).trainableParameters());
        }
    }

    @Test
    void itsFeaturesAreNotThoseOfTheWholeModelInTheCache() {
        assertNotEquals(FeatureKey.of(WHOLE, WHOLE_VALUES), FeatureKey.of(base, values));
        assertNotEquals(
                FeatureKey.of(LayerCut.after(WHOLE, WHOLE.layers().get(2)), values), FeatureKey.of(base, values));
    }

    @Test
    void theSameVariablesPooledAtAnotherPlaceAreOtherFeatures() {
        LayerInfo relu = new LayerInfo(
                "relu", "ReLU", List.of(), Optional.of(new LayerOutput("block/relu6", "block/relu6", List.of())));
        PretrainedModel other = HeadFit.of(LayerCut.after(WHOLE, relu)).model();
        assertEquals(base.variables(), other.variables());
        assertNotEquals(FeatureKey.of(base, values), FeatureKey.of(other, values));
    }

    private TrainingResult train(BaseTraining mode) {
        TrainingPlan plan = new TrainingPlan(
                5,
                4,
                new HeadSpec(0),
                0,
                true,
                List.of(SmallRun.phase(8, BaseTraining.FROZEN), SmallRun.phase(8, mode)));
        try (ImageDecoder decoder = new ImageDecoder();
                TrainedClassifier classifier = new TrainingRun(
                                base,
                                values,
                                ColouredPhotos.write(folder, 24, 8, 0),
                                plan,
                                new TrainingRun.Options(
                                        decoder,
                                        FeatureCache.inMemory(),
                                        Augmentation.NONE,
                                        LearningRateSchedule.CONSTANT),
                                event -> {},
                                new Cancellation())
                        .run()) {
            return classifier.result();
        }
    }
}
