// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.NodeDef;

/**
 * Turns TensorFlow 1's variables, whose output is a reference to their value, into those of TensorFlow 2, which have a
 * handle that is read: {@code VariableV2} becomes {@code VarHandleOp} under the same name with one
 * {@code ReadVariableOp}, and {@code Assign} becomes {@code AssignVariableOp}.
 */
public final class RefVariables {

    private static final Set<String> VARIABLES = Set.of("VariableV2", "Variable");
    private static final Map<String, String> ASSIGNMENTS = Map.of(
            "Assign", "AssignVariableOp", "AssignAdd", "AssignAddVariableOp", "AssignSub", "AssignSubVariableOp");

    private RefVariables() {}

    /** Returns the same network. */
    public static NetworkDraft toHandles(NetworkDraft draft) {
        TensorMoves moves = new TensorMoves();
        List<NodeDef> made = new ArrayList<>();
        List<NodeDef> others = new ArrayList<>();
        List<NodeDef> assignments = new ArrayList<>();
        for (NodeDef node : draft.nodes()) {
            if (VARIABLES.contains(node.getOp())) {
                DataType dtype = node.getAttrOrThrow("dtype").getType();
                List<Long> shape = Tensors.shape(node.getAttrOrThrow("shape").getShape());
                made.add(Nodes.handle(node.getName(), dtype, shape));
                made.add(read(node, node.getName(), dtype, moves));
            } else if (ASSIGNMENTS.containsKey(node.getOp())) {
                assignments.add(node);
                made.add(read(node, node.getInput(0), node.getAttrOrThrow("T").getType(), moves).toBuilder()
                        .addInput(TensorRef.control(node.getName()).toString())
                        .build());
            } else {
                others.add(node);
            }
        }
        NetworkDraft moved = moves.apply(others, draft);
        List<NodeDef> nodes = new ArrayList<>(moved.nodes());
        nodes.addAll(made);
        assignments.forEach(node -> nodes.add(assignment(node, moves)));
        return new NetworkDraft(nodes, moved.output(), moved.controls());
    }

    /** Reads a variable for those who took its value from a node: from the variable itself, or from an assignment. */
    private static NodeDef read(NodeDef from, String handle, DataType dtype, TensorMoves moves) {
        String name = from.getName() + "/value_of_variable";
        moves.move(new TensorRef(from.getName(), 0), new TensorRef(name, 0));
        return Nodes.read(name, dtype, handle);
    }

    private static NodeDef assignment(NodeDef node, TensorMoves moves) {
        return moves.apply(node).toBuilder()
                .setOp(ASSIGNMENTS.get(node.getOp()))
                .setInput(0, node.getInput(0))
                .clearAttr()
                .putAttr("dtype", node.getAttrOrThrow("T"))
                .build();
    }
}
