// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graftwork.problem.Problem;
import org.tensorflow.proto.NodeDef;

/** Where a graph's variables are read. A handle may reach its readers through {@code Identity}. */
public final class VariableReads {

    private static final Set<String> IDENTITY = Set.of("Identity");

    private final Map<String, List<String>> reads = new HashMap<>();
    private final Map<String, NodeDef> others = new HashMap<>();

    public VariableReads(List<NodeDef> nodes) {
        Map<String, NodeDef> byName = new HashMap<>();
        nodes.forEach(node -> byName.put(node.getName(), node));
        for (NodeDef node : nodes) {
            if (node.getOp().equals("Identity") || node.getOp().startsWith("Assign")) {
                continue;
            }
            for (TensorRef input : GraphIndex.inputs(node)) {
                String handle = handle(byName, input.node());
                if (handle == null) {
                    continue;
                }
                if (node.getOp().equals("ReadVariableOp")) {
                    reads.computeIfAbsent(handle, name -> new ArrayList<>()).add(node.getName());
                } else {
                    others.put(handle, node);
                }
            }
        }
    }

    /**
     * The {@code ReadVariableOp} nodes of a variable.
     *
     * @param handle the name of its {@code VarHandleOp}
     * @throws Problem if it is also used in another way, which gradients are not built through
     */
    public List<String> of(String handle) {
        NodeDef other = others.get(handle);
        if (other != null) {
            throw new Problem("The variable " + handle + " is used by the op " + other.getOp() + " (node "
                    + other.getName() + "), which cannot be trained here. Leave it frozen.");
        }
        return find(handle);
    }

    /** Whether the graph has any use for a variable. */
    public boolean uses(String handle) {
        return reads.containsKey(handle) || others.containsKey(handle);
    }

    /** The {@code ReadVariableOp} nodes of a variable, however else it is used. */
    List<String> find(String handle) {
        return reads.getOrDefault(handle, List.of());
    }

    /** The handle that a node passes on, itself included; null where it is none. */
    static String handle(Map<String, NodeDef> byName, String name) {
        NodeDef node = byName.get(
                PassingOn.source(byName::get, new TensorRef(name, 0), IDENTITY).node());
        return node != null && node.getOp().equals("VarHandleOp") ? node.getName() : null;
    }
}
