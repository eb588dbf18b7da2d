// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.Session;
import org.tensorflow.Tensor;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.ReadVariableOp;
import org.tensorflow.types.TFloat32;

/** A flat graph with its variables, as training has it. */
public final class LiveNetwork implements AutoCloseable {

    private final FlatGraph network;
    private final Graph graph = new Graph();
    private final Session session;
    private final Map<Integer, ReadVariableOp<TFloat32>> reads = new HashMap<>();

    /** Assigns the values, one a variable. */
    public LiveNetwork(FlatGraph network, List<TensorValue> values) {
        NativeTensorFlow.load();
        this.network = network;
        graph.importGraphDef(network.graph());
        Ops tf = Ops.create(graph);
        List<Operand<?>> placeholders = new ArrayList<>();
        List<Tensor> tensors = new ArrayList<>();
        List<org.tensorflow.op.core.AssignVariableOp> assignments = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String handle = network.variables().get(i);
            if (handle.isEmpty()) {
                continue;
            }
            Operand<?> variable = graph.operation(handle).output(0);
            var placeholder = tf.placeholder(Tensors.type(values.get(i).dtype()));
            placeholders.add(placeholder);
            tensors.add(Tensors.toNative(values.get(i)));
            assignments.add(tf.assignVariableOp(cast(variable), placeholder));
            if (values.get(i).dtype() == org.tensorflow.proto.DataType.DT_FLOAT) {
                reads.put(i, tf.readVariableOp(cast(variable), TFloat32.class));
            }
        }
        session = new Session(graph);
        Session.Runner runner = session.runner();
        for (int i = 0; i < placeholders.size(); i++) {
            runner.feed(placeholders.get(i), tensors.get(i));
        }
        assignments.forEach(runner::addTarget);
        runner.run().close();
        tensors.forEach(Tensor::close);
    }

    /** Runs the output and the updates. */
    public float[] run(float[] images, long... shape) {
        TensorRef output = TensorRef.parse(network.output());
        try (Tensor fed = Tensors.floats(images, shape)) {
            Session.Runner runner = session.runner().feed(network.input(), fed).fetch(output.node(), output.index());
            network.updates().forEach(runner::addTarget);
            try (var result = runner.run()) {
                return Tensors.floats(result.get(0));
            }
        }
    }

    /** A variable's present value. */
    public float[] variable(int index) {
        try (var result = session.runner().fetch(reads.get(index)).run()) {
            return Tensors.floats(result.get(0));
        }
    }

    /**
     * The gradients of the sum of the output's squares.
     *
     * @return the sum over each gradient's absolute values, one a variable; -1 where there is none
     */
    public double[] gradients(List<Integer> variables, float[] images, long... shape) {
        Ops tf = Ops.create(graph);
        TensorRef output = TensorRef.parse(network.output());
        Operand<TFloat32> features = graph.operation(output.node()).output(output.index());
        Operand<TFloat32> loss =
                tf.reduceSum(tf.math.square(features), tf.range(tf.constant(0), tf.rank(features), tf.constant(1)));
        double[] sums = new double[variables.size()];
        for (int i = 0; i < sums.length; i++) {
            String handle = network.variables().get(variables.get(i));
            Output<?>[] places = network.graph().getNodeList().stream()
                    .filter(node -> node.getOp().equals("ReadVariableOp"))
                    .filter(node -> TensorRef.parse(node.getInput(0)).node().equals(handle))
                    .map(node -> graph.operation(node.getName()).output(0))
                    .toArray(Output<?>[]::new);
            for (Output<?> gradient : graph.addGradients(loss.asOutput(), places)) {
                sums[i] += gradient == null ? 0 : magnitude(gradient, images, shape);
            }
        }
        return sums;
    }

    private double magnitude(Output<?> gradient, float[] images, long... shape) {
        try (Tensor fed = Tensors.floats(images, shape);
                var result = session.runner()
                        .feed(network.input(), fed)
                        .fetch(gradient)
                        .run()) {
            double sum = 0;
            for (float value : Tensors.floats(result.get(0))) {
                sum += Math.abs(value);
            }
            return sum;
        }
    }

    @Override
    public void close() {
        session.close();
        graph.close();
    }

    @SuppressWarnings("unchecked")
    private static <T extends org.tensorflow.types.family.TType> Operand<T> cast(Operand<?> operand) {
        return (Operand<T>) operand;
    }
}
