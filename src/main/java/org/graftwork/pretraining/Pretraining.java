// SPDX-License-Identifier: Apache-2.0
package org.graftwork.pretraining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.ImageDecoder;
import org.graftwork.data.ImageFolders;
import org.graftwork.data.SplitOptions;
import org.graftwork.drawing.SampleData;
import org.graftwork.drawing.Subjects;
import org.graftwork.export.BaseExport;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.architecture.MobileNetV2;
import org.graftwork.model.architecture.RandomWeights;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.training.Augmentation;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.FeatureCache;
import org.graftwork.training.HeadSpec;
import org.graftwork.training.LearningRateSchedule;
import org.graftwork.training.OptimizerSpec;
import org.graftwork.training.Phase;
import org.graftwork.training.TrainedClassifier;
import org.graftwork.training.TrainingEvent;
import org.graftwork.training.TrainingPlan;
import org.graftwork.training.TrainingRun;

/** Makes the built-in model: a MobileNetV2 trained from random weights on pictures that this product draws. */
public final class Pretraining {

    /** The built-in model's name, and that of its folder among the product's assets. */
    public static final String MODEL_NAME = "mobilenet_v2_035_96_drawn";

    private static final double JPEG_QUALITY = 0.9;

    private final Recipe recipe;

    public Pretraining(Recipe recipe) {
        this.recipe = recipe;
    }

    /**
     * Draws the pictures, trains, and writes the model with its card.
     *
     * @param pictures where the pictures are drawn; kept, and used again where it exists
     * @param folder the model's folder; must not exist, or be empty
     * @param progress of the drawing
     * @param events of the training
     * @param cancellation ends it within a second, with no model written
     */
    public void run(
            Path pictures, Path folder, Progress progress, Consumer<TrainingEvent> events, Cancellation cancellation)
            throws IOException {
        if (!Files.exists(pictures)) {
            SampleData.writeClasses(
                    pictures,
                    Subjects.pretraining(),
                    recipe.picturesPerClass(),
                    recipe.seed(),
                    recipe.pictureSize(),
                    JPEG_QUALITY,
                    (done, total) -> {
                        cancellation.check();
                        progress.report("Drawing", done, total);
                    });
        }
        ImageDataset photos = ImageFolders.open(
                pictures, new SplitOptions(java.util.Optional.empty(), 0.05, 0, recipe.seed()), progress, cancellation);
        PretrainedModel untrained = new MobileNetV2(recipe.width(), recipe.size()).untrained(MODEL_NAME);
        try (ImageDecoder decoder = new ImageDecoder();
                TrainedClassifier trained = new TrainingRun(
                                untrained,
                                RandomWeights.of(untrained.variables(), recipe.seed()),
                                photos,
                                plan(),
                                new TrainingRun.Options(
                                        decoder,
                                        FeatureCache.inMemory(),
                                        new Augmentation(true, recipe.margin()),
                                        LearningRateSchedule.COSINE),
                                events,
                                cancellation)
                        .run()) {
            cancellation.check();
            BaseExport.write(
                    folder,
                    untrained.variables(),
                    trained.baseValues(),
                    untrained.inference(),
                    untrained.training().orElseThrow(),
                    untrained.input(),
                    untrained.output());
            new BuiltinCard(recipe, photos, trained.result()).write(folder.resolve("model_card.json"));
        }
    }

    private TrainingPlan plan() {
        return new TrainingPlan(
                recipe.seed(),
                recipe.batch(),
                new HeadSpec(recipe.dropout()),
                recipe.labelSmoothing(),
                false,
                List.of(new Phase(
                        "from random weights",
                        recipe.epochs(),
                        OptimizerSpec.adam(recipe.learningRate()),
                        BaseTraining.TRAINING_MODE)));
    }
}
