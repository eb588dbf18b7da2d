// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tensorflow.proto.NodeDef;

/** Leaves out the nodes that nothing asked for needs. */
public final class GraphPruning {

    private GraphPruning() {}

    /**
     * Returns the nodes that the named ones need, themselves included, in their old order.
     *
     * @param nodes a flat graph
     * @param wanted names of nodes of it
     */
    public static List<NodeDef> keep(List<NodeDef> nodes, Collection<String> wanted) {
        Map<String, NodeDef> byName =
                nodes.stream().collect(Collectors.toMap(NodeDef::getName, Function.identity(), (a, b) -> a));
        Set<String> seen = new HashSet<>(wanted);
        Deque<String> open = new ArrayDeque<>(wanted);
        while (!open.isEmpty()) {
            NodeDef node = byName.get(open.pop());
            if (node == null) {
                continue;
            }
            for (String input : node.getInputList()) {
                String name = TensorRef.parse(input).node();
                if (seen.add(name)) {
                    open.push(name);
                }
            }
        }
        return nodes.stream().filter(node -> seen.contains(node.getName())).toList();
    }
}
