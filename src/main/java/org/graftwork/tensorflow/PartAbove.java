// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;

/** Writes out the part of a network that lies above a cut. */
final class PartAbove {

    private PartAbove() {}

    /**
     * @param cut the tensors at the cut, each with the placeholder that stands for it
     * @param inputs the placeholders
     * @param tensors what each placeholder takes
     * @param updates the ops of training mode to keep
     * @return empty where the part still needs the images
     */
    static Optional<GraphPart> of(
            FlatGraph network,
            Map<TensorRef, String> cut,
            List<String> inputs,
            List<GraphCut.Tensor> tensors,
            List<String> updates) {
        List<NodeDef> redirected = network.graph().getNodeList().stream()
                .map(node -> redirect(node, cut))
                .toList();
        List<String> wanted = new ArrayList<>(updates);
        TensorRef output = TensorRef.parse(network.output());
        wanted.add(output.node());
        GraphIndex index = new GraphIndex(redirected);
        Set<String> above = index.upstream(wanted);
        if (cut.containsKey(output) || above.contains(network.input())) {
            return Optional.empty();
        }
        List<NodeDef> nodes = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            List<Long> shape = new ArrayList<>(List.of(-1L));
            shape.addAll(tensors.get(i).shape());
            nodes.add(Nodes.placeholder(inputs.get(i), DataType.DT_FLOAT, Nodes.shapeOf(shape)));
        }
        // What is no longer there need not be waited for.
        Set<String> gone = new HashSet<>(index.after(List.of(network.input())));
        gone.removeAll(above);
        redirected.forEach(node -> nodes.add(withoutWaiting(node, gone)));
        wanted.addAll(inputs);
        List<NodeDef> kept = GraphPruning.keep(nodes, wanted);
        Set<String> names = kept.stream().map(NodeDef::getName).collect(Collectors.toSet());
        return Optional.of(new GraphPart(
                GraphDef.newBuilder()
                        .setVersions(network.graph().getVersions())
                        .addAllNode(kept)
                        .build(),
                inputs,
                network.output(),
                network.variables().stream()
                        .map(handle -> names.contains(handle) ? handle : "")
                        .toList(),
                updates));
    }

    private static NodeDef redirect(NodeDef node, Map<TensorRef, String> cut) {
        NodeDef.Builder result = node.toBuilder().clearInput();
        for (String input : node.getInputList()) {
            result.addInput(cut.getOrDefault(TensorRef.parse(input), input));
        }
        return result.build();
    }

    private static NodeDef withoutWaiting(NodeDef node, Set<String> gone) {
        NodeDef.Builder result = node.toBuilder().clearInput();
        for (String input : node.getInputList()) {
            TensorRef tensor = TensorRef.parse(input);
            if (!tensor.isControl() || !gone.contains(tensor.node())) {
                result.addInput(input);
            }
        }
        return result.build();
    }
}
