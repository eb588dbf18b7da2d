// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.UnreadableImage;
import org.graftwork.model.InputSpec;
import org.graftwork.model.PretrainedModel;
import org.graftwork.tensorflow.TensorValue;
import org.graftwork.training.Prediction;
import org.graftwork.training.SeenImage;
import org.graftwork.training.TrainedClassifier;
import org.graftwork.training.TrainingPlan;
import org.graftwork.training.TrainingResult;

/** Takes every photo for a dog, except those with {@code bad} in their name. */
record FakeClassifier(PretrainedModel base, TrainingPlan plan, TrainingResult result, Runnable closing)
        implements TrainedClassifier {

    @Override
    public List<String> classes() {
        return List.of("cats", "dogs");
    }

    @Override
    public InputSpec input() {
        return base.input();
    }

    @Override
    public Prediction classify(Path file) {
        if (file.toString().contains("bad")) {
            throw new UnreadableImage(file, "not an image", null);
        }
        Map<String, Double> probabilities = new LinkedHashMap<>();
        probabilities.put("cats", 0.12500000001);
        probabilities.put("dogs", 0.87499999999);
        return new Prediction(file, "dogs", probabilities, new SeenImage(1, 1, new byte[3]));
    }

    @Override
    public List<TensorValue> baseValues() {
        return List.of();
    }

    @Override
    public TensorValue kernel() {
        return TensorValue.of(List.of(1L, 2L), new float[2]);
    }

    @Override
    public TensorValue bias() {
        return TensorValue.of(List.of(2L), new float[2]);
    }

    @Override
    public ImageDataset photos() {
        return new ImageDataset(Path.of("photos"), classes(), List.of(), List.of(), List.of());
    }

    @Override
    public void close() {
        closing.run();
    }
}
