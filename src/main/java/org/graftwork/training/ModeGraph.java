// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.graftwork.model.LayerOutput;
import org.graftwork.model.PretrainedModel;
import org.graftwork.tensorflow.FlatGraph;
import org.graftwork.tensorflow.GraphPart;
import org.graftwork.tensorflow.NativeTensorFlow;
import org.graftwork.tensorflow.TensorRef;
import org.graftwork.tensorflow.TensorValue;
import org.graftwork.tensorflow.Tensors;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.Session;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

/**
 * A whole classifier in one of the two modes, with its loss, and, in training mode, with the loss's gradients and an
 * update by gradient descent. What a run computes on its way can be looked at.
 */
final class ModeGraph implements AutoCloseable {

    private final Graph graph = new Graph();
    private final Session session;
    private final VariableStore variables = new VariableStore();
    private final List<String> names;
    private final String input;
    private final List<String> updates;
    private final List<TensorRef> layers;
    private final Placeholder<TInt32> labels;
    private final Placeholder<TFloat32> rate;
    private final Operand<TFloat32> probabilities;
    private final Operand<TFloat32> loss;
    private final Map<Integer, Operand<TFloat32>> gradients = new LinkedHashMap<>();
    private final List<Op> steps = new ArrayList<>();

    /**
     * What one run came to.
     *
     * @param probabilities [batch, classes], row-major
     * @param layers what each layer but the input gave on, row-major
     * @param gradients of each variable that is trained, by its number, row-major
     */
    record Run(float[] probabilities, float loss, List<float[]> layers, Map<Integer, float[]> gradients) {}

    /** @param network gives one number a class: no probabilities */
    ModeGraph(PretrainedModel network, NetworkMode mode, long seed) {
        NativeTensorFlow.load();
        try {
            FlatGraph inTraining = network.training().orElse(network.inference());
            TrainableBase base = new TrainableBase(
                    GraphPart.whole(inTraining).seeded(seed), GraphPart.whole(network.inference()), trainable(network));
            base.importInto(graph);
            Ops tf = Ops.create(graph);
            names = base.addVariables(graph, tf, variables);
            boolean training = mode == NetworkMode.TRAINING;
            input = (training ? base.trainingInputs() : base.inferenceInputs()).get(0);
            updates = training ? base.updates() : List.of();
            layers = network.layers().stream()
                    .skip(1)
                    .map(layer -> layer.output().orElseThrow())
                    .map(output -> tensor(output, training))
                    .toList();
            Operand<TFloat32> logits = training ? base.trainingOutput(graph) : base.inferenceOutput(graph);
            labels = tf.placeholder(TInt32.class, Placeholder.shape(Shape.of(-1)));
            rate = tf.placeholder(TFloat32.class, Placeholder.shape(Shape.scalar()));
            probabilities = tf.nn.softmax(logits);
            Operand<TFloat32> targets =
                    tf.oneHot(labels, tf.constant(network.output().dimensions()), tf.constant(1f), tf.constant(0f));
            loss = tf.math.mean(
                    tf.nn.softmaxCrossEntropyWithLogits(logits, targets).loss(), tf.constant(0));
            if (training) {
                addSteps(tf, base);
            }
            session = new Session(graph);
        } catch (RuntimeException | Error e) {
            graph.close();
            throw e;
        }
    }

    /** The numbers of the variables that training is meant to change. */
    static Set<Integer> trainable(PretrainedModel network) {
        return IntStream.range(0, network.variables().size())
                .filter(i -> network.variables().get(i).trainable())
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static TensorRef tensor(LayerOutput output, boolean training) {
        return TensorRef.parse(training ? "training/" + output.training() : "inference/" + output.inference());
    }

    /** Adds {@code variable -= rate * gradient} for each variable that is trained. */
    private void addSteps(Ops tf, TrainableBase base) {
        Map<Operand<?>, List<Output<?>>> reads = base.reads(graph);
        Output<?>[] places = reads.values().stream().flatMap(List::stream).toArray(Output<?>[]::new);
        Output<?>[] found = graph.addGradients(loss.asOutput(), places);
        var numbers = base.trained().stream().sorted().iterator();
        int next = 0;
        for (Map.Entry<Operand<?>, List<Output<?>>> variable : reads.entrySet()) {
            List<Operand<TFloat32>> parts = new ArrayList<>();
            for (int i = 0; i < variable.getValue().size(); i++) {
                parts.add(floats(found[next++]));
            }
            Operand<TFloat32> gradient = parts.size() == 1 ? parts.get(0) : tf.math.addN(parts);
            gradients.put(numbers.next(), gradient);
            steps.add(tf.train.resourceApplyGradientDescent(floats(variable.getKey()), rate, gradient));
        }
    }

    void assign(List<TensorValue> values) {
        Map<String, TensorValue> named = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            named.put(names.get(i), values.get(i));
        }
        variables.assign(session, named);
    }

    /** What the variables hold now, in the model's order. */
    List<TensorValue> values() {
        return variables.read(session, names);
    }

    /**
     * Runs once. Moving statistics move in training mode; the variables that are trained only where there is a learning
     * rate.
     *
     * @param images row-major
     * @param classes the class of each image
     * @param learningRate 0 for a run without an update
     */
    Run run(float[] images, long[] shape, int[] classes, double learningRate) {
        boolean learns = learningRate != 0 && !steps.isEmpty();
        try (TFloat32 pictures = Tensors.floats(images, shape);
                TInt32 wanted = TInt32.tensorOf(Shape.of(classes.length), DataBuffers.of(classes, true, false));
                TFloat32 speed = TFloat32.scalarOf((float) learningRate)) {
            Session.Runner runner =
                    session.runner().feed(input, pictures).feed(labels, wanted).feed(rate, speed);
            runner.fetch(probabilities).fetch(loss);
            layers.forEach(layer -> runner.fetch(layer.node(), layer.index()));
            updates.forEach(runner::addTarget);
            if (learns) {
                gradients.values().forEach(runner::fetch);
                steps.forEach(runner::addTarget);
            }
            try (var result = runner.run()) {
                return read(result::get, learns);
            }
        }
    }

    private Run read(java.util.function.IntFunction<Tensor> fetched, boolean learns) {
        List<float[]> outputs = new ArrayList<>();
        int next = 2;
        for (int i = 0; i < layers.size(); i++) {
            outputs.add(Tensors.floats(fetched.apply(next++)));
        }
        Map<Integer, float[]> found = new LinkedHashMap<>();
        if (learns) {
            for (int variable : gradients.keySet()) {
                found.put(variable, Tensors.floats(fetched.apply(next++)));
            }
        }
        return new Run(Tensors.floats(fetched.apply(0)), ((TFloat32) fetched.apply(1)).getFloat(), outputs, found);
    }

    @Override
    public void close() {
        session.close();
        graph.close();
    }

    /** A resource handle has no element type of its own; the op that takes one does not look at it. */
    @SuppressWarnings("unchecked")
    private static Operand<TFloat32> floats(Operand<?> operand) {
        return (Operand<TFloat32>) operand;
    }
}
