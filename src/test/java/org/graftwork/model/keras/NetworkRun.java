// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras;

import java.util.ArrayList;
import java.util.List;
import org.graftwork.tensorflow.FlatGraph;
import org.graftwork.tensorflow.NativeTensorFlow;
import org.graftwork.tensorflow.Nodes;
import org.graftwork.tensorflow.TensorRef;
import org.graftwork.tensorflow.TensorValue;
import org.graftwork.tensorflow.Tensors;
import org.tensorflow.Graph;
import org.tensorflow.Output;
import org.tensorflow.Session;
import org.tensorflow.Tensor;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;

/** A flat graph in a session, with values in its variables. */
final class NetworkRun implements AutoCloseable {

    private final FlatGraph network;
    private final Graph graph = new Graph();
    private final Session session;

    /** @param values one a variable; those the graph does not use are ignored */
    NetworkRun(FlatGraph network, List<TensorValue> values) {
        NativeTensorFlow.load();
        this.network = network;
        GraphDef.Builder all = network.graph().toBuilder();
        for (int i = 0; i < values.size(); i++) {
            if (!network.variables().get(i).isEmpty()) {
                all.addNode(Nodes.placeholder(
                        "test/value" + i,
                        DataType.DT_FLOAT,
                        Nodes.shapeOf(values.get(i).shape())));
                all.addNode(NodeDef.newBuilder()
                        .setName("test/assign" + i)
                        .setOp("AssignVariableOp")
                        .addInput(network.variables().get(i))
                        .addInput("test/value" + i)
                        .putAttr("dtype", Nodes.type(DataType.DT_FLOAT)));
            }
        }
        graph.importGraphDef(all.build());
        session = new Session(graph);
        assign(values);
    }

    /** All at once: TensorFlow looks at the whole graph in every new kind of run. */
    private void assign(List<TensorValue> values) {
        Session.Runner runner = session.runner();
        List<Tensor> fed = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (!network.variables().get(i).isEmpty()) {
                fed.add(Tensors.toNative(values.get(i)));
                runner.feed("test/value" + i, fed.get(fed.size() - 1)).addTarget("test/assign" + i);
            }
        }
        if (!fed.isEmpty()) {
            runner.run().close();
            fed.forEach(Tensor::close);
        }
    }

    /** The output, after the updates of training mode. */
    TensorValue output(TensorValue images) {
        return run(images, List.of(output()), network.updates()).get(0);
    }

    /** Any tensor of the graph. */
    TensorValue tensor(TensorValue images, String name) {
        TensorRef tensor = TensorRef.parse(name);
        if (tensor.node().equals(network.input())) {
            return images;
        }
        return run(images, List.of(graph.operation(tensor.node()).output(tensor.index())), List.of())
                .get(0);
    }

    /** What a variable holds by now. */
    TensorValue variable(int index) {
        return run(null, List.of(read(index)), List.of()).get(0);
    }

    /** The gradients of half the sum of the output's squares to variables. */
    List<TensorValue> gradients(TensorValue images, List<Integer> variables) {
        Output<?>[] reads = variables.stream().map(this::read).toArray(Output<?>[]::new);
        Output<?>[] gradients =
                graph.addGradients("test/gradients", new Output<?>[] {output()}, reads, new Output<?>[] {output()});
        return run(images, List.of(gradients), List.of());
    }

    private List<TensorValue> run(TensorValue images, List<Output<?>> fetched, List<String> targets) {
        Session.Runner runner = session.runner();
        fetched.forEach(runner::fetch);
        targets.forEach(runner::addTarget);
        try (Tensor fed = images == null ? null : Tensors.toNative(images)) {
            if (fed != null) {
                runner.feed(network.input(), fed);
            }
            try (var result = runner.run()) {
                List<TensorValue> values = new ArrayList<>();
                for (int i = 0; i < result.size(); i++) {
                    values.add(Tensors.toHeap(result.get(i)));
                }
                return values;
            }
        }
    }

    private Output<?> output() {
        TensorRef output = TensorRef.parse(network.output());
        return graph.operation(output.node()).output(output.index());
    }

    private Output<?> read(int variable) {
        String handle = network.variables().get(variable);
        NodeDef read = network.graph().getNodeList().stream()
                .filter(node -> node.getOp().equals("ReadVariableOp")
                        && node.getInput(0).equals(handle))
                .findFirst()
                .orElseThrow();
        return graph.operation(read.getName()).output(0);
    }

    @Override
    public void close() {
        session.close();
        graph.close();
    }
}
