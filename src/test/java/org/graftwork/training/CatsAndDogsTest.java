// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.graftwork.RealFiles;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.ImageDecoder;
import org.graftwork.data.ImageFolders;
import org.graftwork.data.SplitOptions;
import org.graftwork.model.FreezeLine;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.VariableSelection;
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

    @Test
    void fineTuningTheUpperThirdIsNotWorseThanTheHeadAloneAndLeavesTheRestAlone(@TempDir Path folder) {
        PretrainedModel model = new SavedModels(OpRegistry.load())
                .open(RealFiles.find("models/tf2-preview_mobilenet_v2_feature_vector_4"));
        ImageDataset photos = ImageFolders.open(
                RealFiles.find("photos/cats_dogs"), SplitOptions.standard(), Progress.none(), Cancellation.none());
        VariableSelection above =
                FreezeLine.belowLayer(model, "expanded_conv_11").selection(model);
        Set<String> chosen =
                above.chosen(model.variables()).stream().map(VariableInfo::name).collect(Collectors.toSet());
        assertEquals(57, chosen.size());
        List<Phase> phases = List.of(
                new Phase("head", 10, OptimizerSpec.adam(0.001), BaseTraining.FROZEN),
                new Phase("fine-tuning", 3, OptimizerSpec.adam(1e-5), BaseTraining.INFERENCE_MODE, above));
        try (ImageDecoder decoder = new ImageDecoder()) {
            TrainingPlan plan = new TrainingPlan(7, 32, new HeadSpec(0.2), 0, true, phases);
            TrainingResult result = run(model, photos, decoder, FeatureCache.in(folder), plan, new ArrayList<>());

            double head = result.history().get(9).validationAccuracy();
            double tuned = result.history().get(12).validationAccuracy();
            assertTrue(tuned >= head, () -> tuned + " after " + head);
            assertEquals(
                    chosen,
                    result.variables().stream()
                            .filter(VariableChange::changed)
                            .map(VariableChange::name)
                            .collect(Collectors.toSet()));
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
        return run(model, photos, decoder, cache, TrainingPlan.headOnly(10), events);
    }

    private static TrainingResult run(
            PretrainedModel model,
            ImageDataset photos,
            ImageDecoder decoder,
            FeatureCache cache,
            TrainingPlan plan,
            List<TrainingEvent> events) {
        try (TrainedClassifier classifier = new TrainingRun(
                        model,
                        model.values(),
                        photos,
                        plan,
                        new TrainingRun.Options(decoder, cache, Augmentation.NONE, LearningRateSchedule.CONSTANT),
                        events::add,
                        Cancellation.none())
                .run()) {
            return classifier.result();
        }
    }
}
