// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;

/**
 * A network, or the part of one above a cut, ready to be trained.
 *
 * @param graph the nodes
 * @param inputs the placeholders' names: one for images, or one for each tensor at the cut
 * @param output the output tensor, as {@code node:index}
 * @param variables the {@code VarHandleOp} nodes' names, in the order of the model's variables; an empty string for a
 *     variable this graph does not use
 * @param updates names of ops that training mode runs beside the output
 */
public record GraphPart(
        GraphDef graph, List<String> inputs, String output, List<String> variables, List<String> updates) {

    public GraphPart {
        inputs = List.copyOf(inputs);
        variables = List.copyOf(variables);
        updates = List.copyOf(updates);
    }

    /** A whole network, from images to its output. */
    public static GraphPart whole(FlatGraph network) {
        return new GraphPart(
                network.graph(), List.of(network.input()), network.output(), network.variables(), network.updates());
    }

    /**
     * The same with its variables shared by all graphs of a session that come from the same model: each is named after
     * its number, whatever its name in the model's files.
     */
    public GraphPart shared() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < variables.size(); i++) {
            numbers.put(variables.get(i), i);
        }
        return with(graph.getNodeList().stream()
                .map(node -> node.getOp().equals("VarHandleOp") && numbers.containsKey(node.getName())
                        ? node.toBuilder()
                                .putAttr("shared_name", Nodes.text("base_" + numbers.get(node.getName())))
                                .build()
                        : node)
                .toList());
    }

    /** The same with random ops that draw the same numbers for the same seed, those of dropout for one. */
    public GraphPart seeded(long seed) {
        List<NodeDef> nodes = new ArrayList<>();
        int number = 0;
        for (NodeDef node : graph.getNodeList()) {
            boolean random =
                    node.getAttrMap().containsKey("seed") && node.getAttrMap().containsKey("seed2");
            nodes.add(
                    random
                            ? node.toBuilder()
                                    .putAttr("seed", integer(seed == 0 ? 1 : seed))
                                    .putAttr("seed2", integer(++number))
                                    .build()
                            : node);
        }
        return with(nodes);
    }

    private GraphPart with(List<NodeDef> nodes) {
        return new GraphPart(
                graph.toBuilder().clearNode().addAllNode(nodes).build(), inputs, output, variables, updates);
    }

    private static AttrValue integer(long value) {
        return AttrValue.newBuilder().setI(value).build();
    }
}
