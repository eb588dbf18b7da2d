// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.opening;

import java.util.ArrayList;
import java.util.List;
import org.graftwork.model.PretrainedModel;
import org.graftwork.tensorflow.FlatGraph;
import org.graftwork.tensorflow.TensorRef;
import org.graftwork.tensorflow.TensorValue;
import org.graftwork.tensorflow.Tensors;
import org.tensorflow.Graph;
import org.tensorflow.GraphOperation;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.Session;
import org.tensorflow.Tensor;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.family.TType;

/** Gradients of the sum of a network's squared outputs, in inference mode. */
final class NetworkGradients {

    private NetworkGradients() {}

    /**
     * Computes them.
     *
     * @param image [1, size, size, 3]
     * @return one a trainable variable, in the model's order
     */
    static List<float[]> of(PretrainedModel model, float[] image, int size) {
        FlatGraph network = model.inference();
        try (Graph graph = new Graph();
                Session session = new Session(graph)) {
            graph.importGraphDef(network.graph());
            Ops tf = Ops.create(graph);
            assign(tf, session, network, model.values());
            TensorRef ref = TensorRef.parse(network.output());
            Operand<TFloat32> output = graph.operation(ref.node()).output(ref.index());
            Operand<TFloat32> loss = tf.sum(tf.math.square(output), tf.constant(new int[] {0, 1}));
            Output<?>[] gradients = graph.addGradients(loss.asOutput(), reads(model, graph));
            try (Tensor fed = Tensors.floats(image, 1, size, size, 3)) {
                Session.Runner runner = session.runner().feed(network.input(), fed);
                for (Output<?> gradient : gradients) {
                    runner.fetch(gradient);
                }
                List<float[]> values = new ArrayList<>();
                try (var result = runner.run()) {
                    result.forEach(entry -> values.add(Tensors.floats(entry.getValue())));
                }
                return values;
            }
        }
    }

    private static Output<?>[] reads(PretrainedModel model, Graph graph) {
        List<Output<?>> reads = new ArrayList<>();
        for (int i = 0; i < model.variables().size(); i++) {
            String handle = model.inference().variables().get(i);
            if (model.variables().get(i).trainable()) {
                NodeDef read = model.inference().graph().getNodeList().stream()
                        .filter(node -> node.getOp().equals("ReadVariableOp"))
                        .filter(node -> TensorRef.parse(node.getInput(0)).node().equals(handle))
                        .findFirst()
                        .orElseThrow();
                reads.add(graph.operation(read.getName()).output(0));
            }
        }
        return reads.toArray(Output<?>[]::new);
    }

    private static void assign(Ops tf, Session session, FlatGraph network, List<TensorValue> values) {
        for (int i = 0; i < values.size(); i++) {
            if (network.variables().get(i).isEmpty()) {
                continue;
            }
            GraphOperation handle =
                    ((Graph) tf.scope().env()).operation(network.variables().get(i));
            Placeholder<? extends TType> fed =
                    tf.placeholder(Tensors.type(values.get(i).dtype()));
            var assign = tf.assignVariableOp(handle.<TType>output(0), fed);
            try (Tensor value = Tensors.toNative(values.get(i))) {
                session.runner().feed(fed, value).addTarget(assign).run().close();
            }
        }
    }
}
