// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graftwork.problem.Problem;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;

/**
 * A network with its variables' values written into it as constants: the quickest form for a base that is not trained,
 * since TensorFlow can then fuse convolutions with what follows them.
 */
public final class FrozenGraph {

    private FrozenGraph() {}

    /**
     * Returns the graph with constants in place of variables, and batch normalization folded into the convolutions.
     *
     * @param network in inference mode
     * @param values one a variable of {@code network}, in its order
     */
    public static GraphDef of(FlatGraph network, List<TensorValue> values) {
        return of(network, values, List.of(network.output()));
    }

    /**
     * Returns what of the graph is needed for some of its tensors.
     *
     * @param wanted the tensors, as {@code node:index}; they keep their names and what they hold
     * @throws Problem if a variable is used by an op that cannot take a constant
     */
    public static GraphDef of(FlatGraph network, List<TensorValue> values, List<String> wanted) {
        Map<String, TensorValue> byHandle = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            byHandle.put(network.variables().get(i), values.get(i));
        }
        Map<String, NodeDef> byName = new HashMap<>();
        network.graph().getNodeList().forEach(node -> byName.put(node.getName(), node));
        List<NodeDef> nodes = new ArrayList<>();
        for (NodeDef node : network.graph().getNodeList()) {
            String handle = node.getInputCount() == 0 ? null : VariableReads.handle(byName, input(node));
            if (handle != null && node.getOp().equals("ReadVariableOp")) {
                nodes.add(Nodes.constant(node.getName(), byHandle.get(handle)));
            } else if (handle == null && !node.getOp().equals("VarHandleOp")) {
                nodes.add(node);
            }
        }
        List<TensorRef> tensors = wanted.stream().map(TensorRef::parse).toList();
        List<NodeDef> folded = new BatchNormFolding(withoutLostControls(nodes), tensors).fold();
        List<String> ends = new ArrayList<>(List.of(network.input()));
        tensors.forEach(tensor -> ends.add(tensor.node()));
        List<NodeDef> kept = GraphPruning.keep(folded, ends);
        refuseLostVariables(kept, byName);
        return GraphDef.newBuilder()
                .setVersions(network.graph().getVersions())
                .addAllNode(kept)
                .build();
    }

    /** Where no variable is left, nothing can wait for an assignment to one, as to the seed of a random layer. */
    private static List<NodeDef> withoutLostControls(List<NodeDef> nodes) {
        Set<String> names = new HashSet<>();
        nodes.forEach(node -> names.add(node.getName()));
        return nodes.stream()
                .map(node -> node.toBuilder()
                        .clearInput()
                        .addAllInput(node.getInputList().stream()
                                .filter(input -> !input.startsWith("^") || names.contains(input.substring(1)))
                                .toList())
                        .build())
                .toList();
    }

    private static String input(NodeDef node) {
        return TensorRef.parse(node.getInput(0)).node();
    }

    private static void refuseLostVariables(List<NodeDef> kept, Map<String, NodeDef> before) {
        Set<String> names = new HashSet<>();
        kept.forEach(node -> names.add(node.getName()));
        for (NodeDef node : kept) {
            for (TensorRef input : GraphIndex.inputs(node)) {
                if (!names.contains(input.node()) && before.containsKey(input.node())) {
                    NodeDef lost = before.get(input.node());
                    throw new Problem("The network uses a variable by the op " + lost.getOp() + " (node "
                            + lost.getName() + "), which cannot run with frozen variables. Use another model.");
                }
            }
        }
    }
}
