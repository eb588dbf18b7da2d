// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.ImageDecoder;
import org.graftwork.model.InputSpec;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.savedmodel.SavedModels;
import org.graftwork.tensorflow.FrozenGraph;
import org.graftwork.tensorflow.GraphSession;
import org.graftwork.tensorflow.OpRegistry;
import org.graftwork.tensorflow.TensorValue;
import org.graftwork.training.EpochFigures;
import org.graftwork.training.ExtractionFigures;
import org.graftwork.training.Prediction;
import org.graftwork.training.SeenImage;
import org.graftwork.training.TrainedClassifier;
import org.graftwork.training.TrainingPlan;
import org.graftwork.training.TrainingResult;

/** A classifier with a head of random numbers, reckoned in Java: what an export is compared with. */
class HeadOnBase implements TrainedClassifier {

    private final PretrainedModel base;
    private final List<TensorValue> values;
    private final List<String> classes;
    private final TensorValue kernel;
    private final TensorValue bias;
    private final GraphSession features;
    private final ImageDecoder decoder = new ImageDecoder();

    private HeadOnBase(PretrainedModel base, List<TensorValue> values, List<String> classes) {
        this.base = base;
        this.values = values;
        this.classes = classes;
        Random random = new Random(7);
        kernel = random(random, base.output().dimensions(), classes.size());
        bias = random(random, classes.size());
        features = new GraphSession(
                FrozenGraph.of(base.inference(), values),
                base.inference().input(),
                base.inference().output());
    }

    static HeadOnBase open(Path folder, String... classes) {
        SavedModels models = new SavedModels(OpRegistry.load());
        PretrainedModel base = models.open(folder);
        return new HeadOnBase(base, base.values(), List.of(classes));
    }

    /** The same, after the base's variables were trained to other values. */
    HeadOnBase withBaseValues(List<TensorValue> trained) {
        return new HeadOnBase(base, trained, classes);
    }

    float[] probabilities(float[] images, int height, int width) {
        float[] x = features.run(images, 1, height, width, 3);
        float[] k = kernel.floats();
        float[] b = bias.floats();
        double[] exponentials = new double[b.length];
        double sum = 0;
        for (int c = 0; c < b.length; c++) {
            double logit = b[c];
            for (int i = 0; i < x.length; i++) {
                logit += x[i] * k[i * b.length + c];
            }
            exponentials[c] = Math.exp(logit);
            sum += exponentials[c];
        }
        float[] probabilities = new float[b.length];
        for (int c = 0; c < b.length; c++) {
            probabilities[c] = (float) (exponentials[c] / sum);
        }
        return probabilities;
    }

    @Override
    public Prediction classify(Path file) {
        InputSpec input = input();
        float[] pixels = decoder.decode(file, input.height(), input.width());
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = pixels[i] * (float) input.range().factor(i % 3)
                    + (float) input.range().offset(i % 3);
        }
        float[] output = probabilities(pixels, input.height(), input.width());
        Map<String, Double> byClass = new LinkedHashMap<>();
        for (int c = 0; c < output.length; c++) {
            byClass.put(classes.get(c), (double) output[c]);
        }
        return new Prediction(file, "", byClass, new SeenImage(0, 0, new byte[0]));
    }

    @Override
    public List<String> classes() {
        return classes;
    }

    @Override
    public InputSpec input() {
        return base.input();
    }

    @Override
    public PretrainedModel base() {
        return base;
    }

    @Override
    public ImageDataset photos() {
        return new ImageDataset(Path.of("photos"), classes(), List.of(), List.of(), List.of());
    }

    @Override
    public TrainingPlan plan() {
        return TrainingPlan.headOnly(1);
    }

    @Override
    public TrainingResult result() {
        return new TrainingResult(
                new ExtractionFigures(0, 0, 0),
                List.of(),
                List.of(new EpochFigures(1, "head", 0.5, 0.75, Double.NaN, Double.NaN, 0.1)),
                OptionalDouble.empty(),
                List.of(),
                false);
    }

    @Override
    public List<TensorValue> baseValues() {
        return values;
    }

    @Override
    public TensorValue kernel() {
        return kernel;
    }

    @Override
    public TensorValue bias() {
        return bias;
    }

    @Override
    public void close() {
        features.close();
        decoder.close();
    }

    private static TensorValue random(Random random, int... shape) {
        long size = 1;
        for (int length : shape) {
            size *= length;
        }
        float[] numbers = new float[(int) size];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (float) random.nextGaussian() / 20;
        }
        return TensorValue.of(Arrays.stream(shape).mapToObj(i -> (long) i).toList(), numbers);
    }
}
