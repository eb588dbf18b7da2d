// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graftwork.RealFiles;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.ImageDecoder;
import org.graftwork.data.ImageFolders;
import org.graftwork.data.SplitOptions;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.savedmodel.SavedModels;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.tensorflow.OpRegistry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("real")
class CatsAndDogsTest {

    @Test
    void aHeadOnTheGenuineMobileNetV2TellsRealCatsFromRealDogs(@TempDir Path folder) {
        SavedModels models = new SavedModels(OpRegistry.load());
        PretrainedModel model = models.open(RealFiles.find("models/tf2-preview_mobilenet_v2_feature_vector_4"));
        ImageDataset photos = ImageFolders.open(
                RealFiles.find("photos/cats_dogs"), SplitOptions.standard(), Progress.none(), Cancellation.none());
        List<TrainingEvent> events = new ArrayList<>();
        try (ImageDecoder decoder = new ImageDecoder()) {
            TrainingResult first = run(model, photos, decoder, FeatureCache.in(folder), events);
            TrainingResult second = run(model, photos, decoder, FeatureCache.in(folder), events);

            EpochFigures last = first.history().get(first.history().size() - 1);
            assertTrue(last.validationAccuracy() >= 0.97, last::toString);
            assertEquals(accuracies(first), accuracies(second));
            assertEquals(second.extraction().images(), second.extraction().cached());
        }
    }

    private static List<Double> accuracies(TrainingResult result) {
        return result.history().stream().map(EpochFigures::trainLoss).toList();
    }

    private static TrainingResult run(
            PretrainedModel model,
            ImageDataset photos,
            ImageDecoder decoder,
            FeatureCache cache,
            List<TrainingEvent> events) {
        try (TrainedClassifier classifier = new TrainingRun(
                        model,
                        model.values(),
                        photos,
                        TrainingPlan.headOnly(10),
                        new TrainingRun.Options(decoder, cache, Augmentation.NONE, LearningRateSchedule.CONSTANT),
                        events::add,
                        Cancellation.none())
                .run()) {
            return classifier.result();
        }
    }
}
