// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableInfo;
import org.graftwork.tensorflow.FlatGraph;
import org.graftwork.tensorflow.NativeTensorFlow;
import org.graftwork.tensorflow.TensorRef;
import org.graftwork.tensorflow.TensorValue;
import org.graftwork.tensorflow.Tensors;
import org.tensorflow.Graph;
import org.tensorflow.GraphOperation;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.Session;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.proto.ConfigProto;
import org.tensorflow.proto.DataType;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.family.TType;

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
    private final List<String> baseVariables = new ArrayList<>();
    private final HeadGraph head;
    private final UpdateRule rule;
    private final List<String> stateUpdates = new ArrayList<>();
    private final String inferenceInput;
    private final String trainingInput;
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

    /** A head alone, on features of shape [batch, features]. */
    static TrainingGraph onFeatures(Settings settings) {
        return build(settings, null, BaseTraining.FROZEN);
    }

    /** A head and its base, on images in the base's range. */
    static TrainingGraph onImages(Settings settings, PretrainedModel base, BaseTraining mode) {
        return build(settings, base, mode);
    }

    private static TrainingGraph build(Settings settings, PretrainedModel base, BaseTraining mode) {
        NativeTensorFlow.load();
        Graph graph = new Graph();
        try {
            return new TrainingGraph(graph, settings, base, mode);
        } catch (RuntimeException | Error e) {
            graph.close();
            throw e;
        }
    }

    private TrainingGraph(Graph graph, Settings settings, PretrainedModel base, BaseTraining mode) {
        this.graph = graph;
        Ops tf = Ops.create(graph);
        rule = new UpdateRule(tf, settings.optimizer());
        head = new HeadGraph(tf, settings);
        head.addTo(variables);
        Map<Operand<?>, List<Output<?>>> trained = new LinkedHashMap<>();
        if (base == null) {
            Placeholder<TFloat32> features =
                    tf.placeholder(TFloat32.class, Placeholder.shape(Shape.of(-1, settings.features())));
            inferenceInput = features.op().name();
            trainingInput = inferenceInput;
            inferenceLogits = head.logits(features);
            trainingLogits = head.logits(head.dropout(features));
        } else {
            FlatGraph trainingNetwork =
                    mode == BaseTraining.TRAINING_MODE ? base.training().orElseThrow() : base.inference();
            graph.importGraphDef(trainingNetwork.graph(), "training");
            graph.importGraphDef(base.inference().graph(), "inference");
            trained.putAll(reads(base, trainingNetwork));
            inferenceInput = "inference/" + base.inference().input();
            trainingInput = "training/" + trainingNetwork.input();
            trainingNetwork.updates().forEach(update -> stateUpdates.add("training/" + update));
            inferenceLogits = head.logits(output("inference", base.inference()));
            trainingLogits = head.logits(head.dropout(output("training", trainingNetwork)));
            addBaseVariables(tf, base, trainingNetwork);
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
        float[] zeros = new float[features];
        long[] shape = {1, features};
        step(zeros, shape, new int[1], new float[1], 1, 0, 0);
        logits(zeros, shape);
        resetOptimizer();
    }

    private void resetOptimizer() {
        Session.Runner runner = session.runner();
        rule.initializers().forEach(runner::addTarget);
        runner.run().close();
    }

    /** Makes one step. {@code labels} and {@code weights} have one entry an image. */
    Step step(float[] data, long[] shape, int[] labelValues, float[] weightValues, int step, float rate, long seed) {
        List<Tensor> open = new ArrayList<>();
        try {
            Session.Runner runner = session.runner();
            open.add(Tensors.floats(data, shape));
            runner.feed(trainingInput, open.get(0));
            open.add(TInt32.tensorOf(Shape.of(labelValues.length), DataBuffers.of(labelValues, true, false)));
            runner.feed(head.labels(), open.get(1));
            open.add(Tensors.floats(weightValues, weightValues.length));
            runner.feed(head.weights(), open.get(2));
            open.add(TInt32.vectorOf((int) seed, step));
            runner.feed(head.dropoutSeed(), open.get(3));
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
    float[] logits(float[] data, long[] shape) {
        try (Tensor fed = Tensors.floats(data, shape);
                var result = session.runner()
                        .feed(inferenceInput, fed)
                        .fetch(inferenceLogits)
                        .run()) {
            return Tensors.floats(result.get(0));
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

    /** For each trainable variable that the network uses, its handle and the places where it is read. */
    private Map<Operand<?>, List<Output<?>>> reads(PretrainedModel base, FlatGraph network) {
        Map<Operand<?>, List<Output<?>>> reads = new LinkedHashMap<>();
        for (int i = 0; i < network.variables().size(); i++) {
            String handle = network.variables().get(i);
            if (handle.isEmpty() || !base.variables().get(i).trainable()) {
                continue;
            }
            List<Output<?>> outputs = new ArrayList<>();
            network.graph().getNodeList().stream()
                    .filter(node -> node.getOp().equals("ReadVariableOp"))
                    .filter(node -> TensorRef.parse(node.getInput(0)).node().equals(handle))
                    .forEach(node -> outputs.add(
                            graph.operation("training/" + node.getName()).output(0)));
            reads.put(graph.operation("training/" + handle).output(0), outputs);
        }
        return reads;
    }

    private void addBaseVariables(Ops tf, PretrainedModel base, FlatGraph network) {
        Map<String, DataType> dtypes = new HashMap<>();
        handleTypes("training/", network, dtypes);
        handleTypes("inference/", base.inference(), dtypes);
        for (int i = 0; i < base.variables().size(); i++) {
            VariableInfo variable = base.variables().get(i);
            String inTraining = network.variables().get(i);
            String inInference = base.inference().variables().get(i);
            if (inTraining.isEmpty() && inInference.isEmpty()) {
                baseVariables.add("");
                continue;
            }
            GraphOperation handle =
                    graph.operation(inTraining.isEmpty() ? "inference/" + inInference : "training/" + inTraining);
            String name = "base_" + i + " " + variable.name();
            variables.add(tf, name, handle.<TType>output(0), dtypes.get(handle.name()));
            baseVariables.add(name);
        }
    }

    private static void handleTypes(String prefix, FlatGraph network, Map<String, DataType> types) {
        network.graph().getNodeList().stream()
                .filter(node -> node.getOp().equals("VarHandleOp"))
                .forEach(node -> types.put(
                        prefix + node.getName(), node.getAttrOrThrow("dtype").getType()));
    }

    private Operand<TFloat32> output(String prefix, FlatGraph network) {
        TensorRef output = TensorRef.parse(network.output());
        return graph.operation(prefix + "/" + output.node()).output(output.index());
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
