// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.layering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.graftwork.tensorflow.FlatGraph;
import org.graftwork.tensorflow.Nodes;
import org.junit.jupiter.api.Test;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.TensorShapeProto;

/** The layers of a convolution, an activation in a scope of its own, and an average over all places. */
final class LayerTensorsTest {

    @Test
    void anActivationCountsToTheLayerBeforeItWhereItIsNoLayerOfItsOwn() {
        LayerTensors tensors = new LayerTensors(network(node("relu/Relu6", "Relu6", "conv/Conv2D")));

        assertEquals(Optional.of("relu/Relu6"), tensors.output(List.of(0), true));
        assertEquals(Optional.of("conv/Conv2D"), tensors.output(List.of(0), false));
    }

    @Test
    void anActivationThatIsSpelledOutCountsToTheLayerBeforeItAsAWhole() {
        LayerTensors tensors = new LayerTensors(network(
                node("six", "Const"),
                node("zero", "Const"),
                node("clip/Minimum", "Minimum", "conv/Conv2D", "six"),
                node("clip", "Maximum", "clip/Minimum", "zero")));

        assertEquals(Optional.of("clip"), tensors.output(List.of(0), true));
    }

    @Test
    void whatJoinsTwoBranchesIsNoActivation() {
        LayerTensors tensors = new LayerTensors(network(node("larger", "Maximum", "conv/Conv2D", "images")));

        assertEquals(Optional.of("conv/Conv2D"), tensors.output(List.of(0), true));
    }

    private static FlatGraph network(NodeDef... activation) {
        GraphDef.Builder graph = GraphDef.newBuilder()
                .addNode(Nodes.placeholder("images", DataType.DT_FLOAT, TensorShapeProto.getDefaultInstance()))
                .addNode(node("kernel", "VarHandleOp"))
                .addNode(node("conv/Read", "ReadVariableOp", "kernel"))
                .addNode(node("conv/Conv2D", "Conv2D", "images", "conv/Read"));
        String last = activation[activation.length - 1].getName();
        graph.addAllNode(List.of(activation)).addNode(node("pool/Mean", "Mean", last));
        return new FlatGraph(graph.build(), "images", "pool/Mean", List.of("kernel"), List.of());
    }

    private static NodeDef node(String name, String op, String... inputs) {
        return NodeDef.newBuilder()
                .setName(name)
                .setOp(op)
                .addAllInput(List.of(inputs))
                .build();
    }
}
