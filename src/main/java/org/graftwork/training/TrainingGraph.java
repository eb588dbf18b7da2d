// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graftwork.tensorflow.NativeTensorFlow;
import org.graftwork.tensorflow.TensorValue;
import org.graftwork.tensorflow.Tensors;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.Session;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.proto.ConfigProto;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

/**
 * A network that is trained: a head, on features that were computed before or on a base that is trained with it; the
 * loss; the gradients by TensorFlow's own registry; and the optimizer's updates. One run of its session is one step.
 */
final class TrainingGraph implements AutoCloseable {

    /** A head is too small to be worth other threads, which would take the cores from the window. */
    private static final int ON_CALLING_THREAD = -1;

    private final Graph graph;
    private final Session session;
    private final VariableStore variables = new VariableStore();
    private final List<String> baseVariables;
    private final HeadGraph head;
    private final UpdateRule rule;
    private final List<String> stateUpdates;
    private final List<String> inferenceInputs;
    private final List<String> trainingInputs;
    private final Operand<TFloat32> inferenceLogits;
    private final Operand<TFloat32> trainingLogits;
    private final Operand<TFloat32> loss;

    /** How a graph is trained. */
    record Settings(int features, int classes, HeadSpec head, double labelSmoothing, OptimizerSpec optimizer) {}

    /**
     * What a step came to.
     *
     * @param logits before the update, with dropout; [batch, classes], row-major
     * @param loss what the step made smaller
     */
    record Step(float[] logits, float loss) {}

    /** A tensor's numbers, row-major. */
    record Fed(FloatBuffer values, long... shape) {}

    /** A head alone, on features of shape [batch, features]. */
    static TrainingGraph onFeatures(Settings settings) {
        return build(settings, null);
    }

    /** A head and its base, or the part of the base above a cut, on what that takes. */
    static TrainingGraph onBase(Settings settings, TrainableBase base) {
        return build(settings, base);
    }

    private static TrainingGraph build(Settings settings, TrainableBase base) {
        NativeTensorFlow.load();
        Graph graph = new Graph();
        try {
            return new TrainingGraph(graph, settings, base);
        } catch (RuntimeException | Error e) {
            graph.close();
            throw e;
        }
    }

    private TrainingGraph(Graph graph, Settings settings, TrainableBase base) {
        this.graph = graph;
        Ops tf = Ops.create(graph);
        rule = new UpdateRule(tf, settings.optimizer());
        head = new HeadGraph(tf, settings);
        head.addTo(variables);
        Map<Operand<?>, List<Output<?>>> trained = new LinkedHashMap<>();
        if (base == null) {
            Placeholder<TFloat32> features =
                    tf.placeholder(TFloat32.class, Placeholder.shape(Shape.of(-1, settings.features())));
            inferenceInputs = List.of(features.op().name());
            trainingInputs = inferenceInputs;
            stateUpdates = List.of();
            inferenceLogits = head.logits(features);
            trainingLogits = head.logits(head.dropout(features));
            baseVariables = List.of();
        } else {
            base.importInto(graph);
            trained.putAll(base.reads(graph));
            inferenceInputs = base.inferenceInputs();
            trainingInputs = base.trainingInputs();
            stateUpdates = base.updates();
            inferenceLogits = head.logits(base.inferenceOutput(graph));
            trainingLogits = head.logits(head.dropout(base.trainingOutput(graph)));
            baseVariables = base.addVariables(graph, tf, variables);
        }
        loss = head.loss(trainingLogits);
        trained.putAll(head.reads());
        addUpdates(tf, trained);
        session = base == null
                ? new Session(
                        graph,
                        ConfigProto.newBuilder()
                                .setInterOpParallelismThreads(ON_CALLING_THREAD)
                                .build())
                : new Session(graph);
        try {
            resetOptimizer();
        } catch (RuntimeException | Error e) {
            session.close();
            throw e;
        }
    }

    /**
     * Runs both paths once on zeros, so that TensorFlow has optimized the graph before the first step that counts. Values
     * have to be assigned after it.
     *
     * @param features how many numbers an input has
     */
    void warmUp(int features) {
        List<Fed> zeros = List.of(new Fed(FloatBuffer.allocate(features), 1, features));
        step(zeros, new int[1], new float[1], 1, 0, 0);
        logits(zeros);
        resetOptimizer();
    }

    private void resetOptimizer() {
        Session.Runner runner = session.runner();
        rule.initializers().forEach(runner::addTarget);
        runner.run().close();
    }

    /** Makes one step. {@code labels} and {@code weights} have one entry an image. */
    Step step(List<Fed> data, int[] labelValues, float[] weightValues, int step, float rate, long seed) {
        List<Tensor> open = new ArrayList<>();
        try {
            Session.Runner runner = session.runner();
            feed(runner, trainingInputs, data, open);
            int labels = open.size();
            open.add(TInt32.tensorOf(Shape.of(labelValues.length), DataBuffers.of(labelValues, true, false)));
            runner.feed(head.labels(), open.get(labels));
            open.add(Tensors.floats(weightValues, weightValues.length));
            runner.feed(head.weights(), open.get(labels + 1));
            open.add(TInt32.vectorOf((int) seed, step));
            runner.feed(head.dropoutSeed(), open.get(labels + 2));
            rule.schedule(runner, step, rate, open);
            stateUpdates.forEach(runner::addTarget);
            try (var result = runner.fetch(trainingLogits).fetch(loss).run()) {
                return new Step(Tensors.floats(result.get(0)), ((TFloat32) result.get(1)).getFloat());
            }
        } finally {
            open.forEach(Tensor::close);
        }
    }

    /** Runs in inference mode; returns [batch, classes], row-major. */
    float[] logits(List<Fed> data) {
        List<Tensor> open = new ArrayList<>();
        try {
            Session.Runner runner = session.runner();
            feed(runner, inferenceInputs, data, open);
            try (var result = runner.fetch(inferenceLogits).run()) {
                return Tensors.floats(result.get(0));
            }
        } finally {
            open.forEach(Tensor::close);
        }
    }

    private static void feed(Session.Runner runner, List<String> inputs, List<Fed> data, List<Tensor> open) {
        for (int i = 0; i < inputs.size(); i++) {
            Tensor tensor = TFloat32.tensorOf(
                    Shape.of(data.get(i).shape()), DataBuffers.of(data.get(i).values()));
            open.add(tensor);
            runner.feed(inputs.get(i), tensor);
        }
    }

    void assign(List<TensorValue> base, TensorValue kernel, TensorValue bias) {
        Map<String, TensorValue> values = new LinkedHashMap<>();
        values.put(HeadGraph.KERNEL, kernel);
        values.put(HeadGraph.BIAS, bias);
        for (int i = 0; i < baseVariables.size(); i++) {
            if (!baseVariables.get(i).isEmpty()) {
                values.put(baseVariables.get(i), base.get(i));
            }
        }
        variables.assign(session, values);
    }

    TensorValue kernel() {
        return variables.read(session, List.of(HeadGraph.KERNEL)).get(0);
    }

    TensorValue bias() {
        return variables.read(session, List.of(HeadGraph.BIAS)).get(0);
    }

    /** The base's present values; those of variables that this graph does not use are taken from {@code before}. */
    List<TensorValue> baseValues(List<TensorValue> before) {
        if (baseVariables.isEmpty()) {
            return before;
        }
        List<String> used =
                baseVariables.stream().filter(name -> !name.isEmpty()).toList();
        var read = variables.read(session, used).iterator();
        List<TensorValue> values = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            values.add(baseVariables.get(i).isEmpty() ? before.get(i) : read.next());
        }
        return values;
    }

    @Override
    public void close() {
        session.close();
        graph.close();
    }

    private void addUpdates(Ops tf, Map<Operand<?>, List<Output<?>>> trained) {
        Output<?>[] reads = trained.values().stream().flatMap(List::stream).toArray(Output<?>[]::new);
        Output<?>[] gradients = graph.addGradients(loss.asOutput(), reads);
        int next = 0;
        for (Map.Entry<Operand<?>, List<Output<?>>> variable : trained.entrySet()) {
            List<Operand<TFloat32>> parts = new ArrayList<>();
            for (int i = 0; i < variable.getValue().size(); i++) {
                parts.add(floats(gradients[next++]));
            }
            Operand<TFloat32> gradient = parts.size() == 1 ? parts.get(0) : tf.math.addN(parts);
            rule.add(variable.getKey(), variable.getValue().get(0).shape(), gradient);
        }
    }

    @SuppressWarnings("unchecked")
    private static Operand<TFloat32> floats(Output<?> output) {
        return (Operand<TFloat32>) (Operand<?>) output;
    }
}
