// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.graftwork.data.ImageDataset;
import org.graftwork.model.InputSpec;
import org.graftwork.model.PretrainedModel;
import org.graftwork.problem.Problem;
import org.graftwork.tensorflow.TensorValue;
import org.graftwork.training.Classifier;
import org.graftwork.training.Prediction;
import org.graftwork.training.SeenImage;
import org.graftwork.training.TrainedClassifier;
import org.graftwork.training.TrainingPlan;
import org.graftwork.training.TrainingResult;

/** Tells cats from dogs by the file's name, but takes the last of each for the other. */
record FakeClassifier(PretrainedModel base, ImageDataset photos, TrainingPlan plan, TrainingResult result)
        implements TrainedClassifier {

    /** A classifier that nothing is known of but what it does. */
    static Classifier exported() {
        ImageDataset photos =
                new ImageDataset(Path.of("cats-and-dogs"), List.of("cats", "dogs"), List.of(), List.of(), List.of());
        FakeClassifier classifier = new FakeClassifier(FakeModel.mobileNet(), photos, TrainingPlan.headOnly(1), null);
        return new Classifier() {
            @Override
            public List<String> classes() {
                return classifier.classes();
            }

            @Override
            public InputSpec input() {
                return classifier.input();
            }

            @Override
            public Prediction classify(Path file) {
                return classifier.classify(file);
            }

            @Override
            public void close() {
                classifier.close();
            }
        };
    }

    @Override
    public List<String> classes() {
        return photos.classes();
    }

    @Override
    public InputSpec input() {
        return base.input();
    }

    @Override
    public Prediction classify(Path file) {
        BufferedImage image = read(file);
        int size = base.input().width();
        BufferedImage small = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.drawImage(image, 0, 0, size, size, null);
        pen.dispose();
        byte[] rgb = new byte[size * size * 3];
        for (int i = 0; i < size * size; i++) {
            int pixel = small.getRGB(i % size, i / size);
            rgb[3 * i] = (byte) (pixel >> 16);
            rgb[3 * i + 1] = (byte) (pixel >> 8);
            rgb[3 * i + 2] = (byte) pixel;
        }
        String name = file.getFileName().toString();
        int label = name.startsWith("dogs") == name.endsWith("-11.png") ? 0 : 1;
        double sure = 0.82 + 0.17 * (Math.abs(file.getFileName().toString().hashCode()) % 100) / 100.0;
        Map<String, Double> probabilities = new LinkedHashMap<>();
        for (int i = 0; i < classes().size(); i++) {
            probabilities.put(
                    classes().get(i),
                    i == label ? sure : (1 - sure) / (classes().size() - 1));
        }
        return new Prediction(file, classes().get(label), probabilities, new SeenImage(size, size, rgb));
    }

    private static BufferedImage read(Path file) {
        try {
            BufferedImage image = ImageIO.read(file.toFile());
            if (image == null) {
                throw new Problem(file.getFileName() + " is no image: it is text. Drop a JPEG, PNG, GIF or BMP file.");
            }
            return image;
        } catch (IOException unreadable) {
            throw new Problem(file + " cannot be read. Check that it is still there.", unreadable);
        }
    }

    @Override
    public List<TensorValue> baseValues() {
        return List.of();
    }

    @Override
    public TensorValue kernel() {
        throw new UnsupportedOperationException("The fake has no weights");
    }

    @Override
    public TensorValue bias() {
        throw new UnsupportedOperationException("The fake has no weights");
    }

    @Override
    public void close() {}
}
