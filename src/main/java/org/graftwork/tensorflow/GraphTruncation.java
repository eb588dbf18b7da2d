// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;

/** Takes another tensor of a network for its output, and leaves out what that one does not need. */
public final class GraphTruncation {

    private GraphTruncation() {}

    /**
     * Cuts a network.
     *
     * @param output the new output, as {@code node:index}
     * @param stays whether a variable belongs to what is left though its output does not read it, as moving statistics
     *     do in training mode; the variable's place is given. Updates of other variables are left out.
     * @return the network with as many variables as before, those it does not use as empty strings
     */
    public static FlatGraph at(FlatGraph network, String output, IntPredicate stays) {
        List<NodeDef> nodes = network.graph().getNodeList();
        String end = TensorRef.parse(output).node();
        Set<String> handles = new HashSet<>(handlesIn(GraphPruning.keep(nodes, List.of(end))));
        IntStream.range(0, network.variables().size())
                .filter(stays)
                .forEach(i -> handles.add(network.variables().get(i)));
        List<String> updates = network.updates().stream()
                .filter(update -> handles.containsAll(handlesIn(GraphPruning.keep(nodes, List.of(update)))))
                .toList();
        List<String> wanted = new ArrayList<>(updates);
        wanted.add(end);
        wanted.add(network.input());
        List<NodeDef> kept = GraphPruning.keep(nodes, wanted);
        Set<String> left = new HashSet<>(handlesIn(kept));
        return new FlatGraph(
                network.graph().toBuilder().clearNode().addAllNode(kept).build(),
                network.input(),
                output,
                network.variables().stream()
                        .map(handle -> left.contains(handle) ? handle : "")
                        .toList(),
                updates);
    }

    /** The same network, which lists only the variables at some places. */
    public static FlatGraph withVariablesAt(FlatGraph network, List<Integer> places) {
        return new FlatGraph(
                network.graph(),
                network.input(),
                network.output(),
                places.stream().map(network.variables()::get).toList(),
                network.updates());
    }

    /** A network with nodes added to its end. */
    public static FlatGraph extended(FlatGraph network, List<NodeDef> added, String output) {
        GraphDef graph = network.graph().toBuilder().addAllNode(added).build();
        return new FlatGraph(graph, network.input(), output, network.variables(), network.updates());
    }

    private static List<String> handlesIn(List<NodeDef> nodes) {
        return nodes.stream()
                .filter(node -> node.getOp().equals("VarHandleOp"))
                .map(NodeDef::getName)
                .toList();
    }
}
