// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import ai.djl.training.Trainer;
import ai.djl.training.TrainingConfig;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * Trains a {@link TransferModel} through DJL's own {@code EasyTrain.fit}. DJL calls forward, backward and step one after
 * another; TensorFlow does all three in one run of the graph, so the run is made at {@link #forward(NDList, NDList)} and
 * the other two have nothing left to do.
 */
public final class TransferTrainer extends Trainer {

    private final TransferModel model;
    private final TrainingGraph graph;
    private final InGraphOptimizer optimizer;
    private float[] classWeights;
    private long seed;
    private int steps;

    /**
     * @throws IllegalArgumentException if the optimizer is not an {@link InGraphOptimizer}
     */
    TransferTrainer(TransferModel model, TrainingConfig config) {
        super(model, config);
        this.model = model;
        if (!(config.getOptimizer() instanceof InGraphOptimizer inGraph)) {
            throw new IllegalArgumentException("TransferTrainer needs an InGraphOptimizer");
        }
        optimizer = inGraph;
        double smoothing = config instanceof TransferConfig transfer ? transfer.labelSmoothing() : 0;
        classWeights = new float[model.classes().size()];
        Arrays.fill(classWeights, 1);
        var settings = new TrainingGraph.Settings(
                model.base().output().dimensions(), model.classes().size(), model.head(), smoothing, optimizer.spec());
        graph = model.trainable()
                .map(base -> TrainingGraph.onBase(settings, base))
                .orElseGet(() -> TrainingGraph.onFeatures(settings));
        try {
            if (model.trainable().isEmpty()) {
                graph.assign(model.baseValues(), model.kernel(), model.bias());
                graph.warmUp(settings.features());
                warmUpEvaluators();
            }
            graph.assign(model.baseValues(), model.kernel(), model.bias());
        } catch (RuntimeException | Error e) {
            graph.close();
            throw e;
        }
    }

    /** DJL's evaluators compute with TensorFlow too, and are slow the first time. */
    private void warmUpEvaluators() {
        try (NDManager own = getManager().newSubManager()) {
            int classes = model.classes().size();
            NDList labels = new NDList(own.create(new int[1]));
            NDList logits = new NDList(own.create(new float[classes], new Shape(1, classes)));
            getEvaluators()
                    .forEach(evaluator -> evaluator.evaluate(labels, logits).close());
        }
    }

    /** Sets how much an image of each class weighs in the loss; 1 without this call. */
    public void setClassWeights(float[] weights) {
        classWeights = weights.clone();
    }

    /** Sets what dropout leaves out; the same seed leaves out the same. */
    public void setSeed(long seed) {
        this.seed = seed;
    }

    /** Values were given when the trainer was made; shapes are the model's. */
    @Override
    public void initialize(Shape... shapes) {}

    @Override
    public GradientCollector newGradientCollector() {
        return new GradientsInGraph();
    }

    @Override
    public NDList forward(NDList data, NDList labels) {
        long begin = System.nanoTime();
        int[] classes = labels.get(0).toIntArray();
        float[] weights = new float[classes.length];
        for (int i = 0; i < classes.length; i++) {
            weights[i] = classWeights[classes[i]];
        }
        steps++;
        TrainingGraph.Step step = graph.step(fed(data), classes, weights, steps, optimizer.learningRate(steps), seed);
        addMetric("forward", begin);
        NDManager manager = data.getManager();
        return new NDList(
                manager.create(
                        step.logits(), new Shape(classes.length, model.classes().size())),
                manager.create(step.loss()));
    }

    @Override
    public NDList evaluate(NDList input) {
        long batch = input.get(0).getShape().get(0);
        float[] logits = graph.logits(fed(input));
        return new NDList(input.getManager()
                .create(logits, new Shape(batch, model.classes().size())));
    }

    private static List<TrainingGraph.Fed> fed(NDList arrays) {
        return arrays.stream()
                .map(array -> new TrainingGraph.Fed(
                        FloatBuffer.wrap(array.toFloatArray()), array.getShape().getShape()))
                .toList();
    }

    /** The step was made with the forward pass. */
    @Override
    public void step() {}

    /** Copies what was learned into the model. */
    public void keep() {
        model.setValues(graph.baseValues(model.baseValues()), graph.kernel(), graph.bias());
    }

    @Override
    public void close() {
        super.close();
        graph.close();
    }

    /** The gradients are in the graph; there is nothing to collect. */
    private static final class GradientsInGraph implements GradientCollector {
        @Override
        public void backward(NDArray target) {}

        @Override
        public void zeroGradients() {}

        @Override
        public void close() {}
    }
}
