// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tensorflow.proto.NodeDef;

/** Orders nodes so that each stands after those it needs. */
public final class NodeOrder {

    private NodeOrder() {}

    /**
     * Returns all nodes in such an order. Edges that go in a circle, as loops have them, are passed over.
     */
    public static List<NodeDef> of(List<NodeDef> nodes) {
        Map<String, NodeDef> byName = new HashMap<>();
        nodes.forEach(node -> byName.putIfAbsent(node.getName(), node));
        List<NodeDef> ordered = new ArrayList<>(nodes.size());
        Set<String> begun = new HashSet<>();
        Set<String> done = new HashSet<>();
        for (NodeDef root : nodes) {
            Deque<NodeDef> open = new ArrayDeque<>(List.of(root));
            while (!open.isEmpty()) {
                NodeDef node = open.peek();
                if (!begun.add(node.getName())) {
                    open.pop();
                    if (done.add(node.getName())) {
                        ordered.add(node);
                    }
                    continue;
                }
                for (int i = node.getInputCount() - 1; i >= 0; i--) {
                    NodeDef needed =
                            byName.get(TensorRef.parse(node.getInput(i)).node());
                    if (needed != null && !begun.contains(needed.getName())) {
                        open.push(needed);
                    }
                }
            }
        }
        return ordered;
    }
}
