// SPDX-License-Identifier: Apache-2.0
package org.graftwork.pretraining;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.Split;
import org.graftwork.training.EpochFigures;
import org.graftwork.training.TrainingResult;

/** The built-in model's card: what it is, what it was trained on and how, and what that came to. */
final class BuiltinCard {

    private final Recipe recipe;
    private final ImageDataset photos;
    private final TrainingResult result;

    BuiltinCard(Recipe recipe, ImageDataset photos, TrainingResult result) {
        this.recipe = recipe;
        this.photos = photos;
        this.result = result;
    }

    void write(Path file) throws IOException {
        EpochFigures last = result.history().get(result.history().size() - 1);
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("name", Pretraining.MODEL_NAME);
        card.put(
                "description",
                "MobileNetV2 without a top, trained from random weights on drawn pictures; neither cats nor dogs"
                        + " were among them.");
        card.put("architecture", "MobileNetV2, Sandler et al. 2018");
        card.put("input", "RGB, " + recipe.size() + " x " + recipe.size() + " pixels, values in [0, 1]");
        card.put("output", "feature vector of 1,280 numbers");
        card.put("license", "Apache-2.0, pictures and weights alike");
        card.put("classes", photos.classes());
        card.put("trainingPictures", photos.count(Split.TRAIN));
        card.put("validationPictures", photos.count(Split.VALIDATION));
        card.put("recipe", recipe);
        card.put("optimizer", "Adam, learning rate falling along half a cosine to a hundredth");
        card.put("augmentation", "mirrored at random, moved at random");
        card.put("trainLoss", last.trainLoss());
        card.put("trainAccuracy", last.trainAccuracy());
        card.put("validationLoss", last.validationLoss());
        card.put("validationAccuracy", last.validationAccuracy());
        card.put(
                "limits",
                "It knows drawings, not photos: for photos, take a base from TensorFlow Hub that was trained on photos.");
        card.put("rebuild", "java -jar target/graftwork/graftwork.jar pretrain-builtin DIR --pictures DIR");
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), card);
    }
}
