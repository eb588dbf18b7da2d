// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tensorflow.proto.NodeDef;

/** Finds its way through a flat graph, with the data and against it. */
final class GraphIndex {

    private final Map<String, NodeDef> byName = new HashMap<>();
    private final Map<String, Set<String>> consumers = new HashMap<>();
    private final Map<String, Set<String>> waiting = new HashMap<>();

    GraphIndex(List<NodeDef> nodes) {
        for (NodeDef node : nodes) {
            byName.putIfAbsent(node.getName(), node);
            for (String input : node.getInputList()) {
                TensorRef tensor = TensorRef.parse(input);
                (tensor.isControl() ? waiting : consumers)
                        .computeIfAbsent(tensor.node(), name -> new LinkedHashSet<>())
                        .add(node.getName());
            }
        }
    }

    /** The node of a name, or null. */
    NodeDef node(String name) {
        return byName.get(name);
    }

    /** The tensors that a node takes, without what it only waits for. */
    List<TensorRef> inputs(String name) {
        return inputs(byName.get(name));
    }

    static List<TensorRef> inputs(NodeDef node) {
        return node.getInputList().stream()
                .map(TensorRef::parse)
                .filter(tensor -> !tensor.isControl())
                .toList();
    }

    /** The nodes that take an output of a node. */
    Set<String> consumers(String name) {
        return consumers.getOrDefault(name, Set.of());
    }

    /** These nodes and all that depend on their outputs. */
    Set<String> downstream(Collection<String> from) {
        return spread(from, false);
    }

    /** These nodes and all that depend on their outputs, or on their having run. */
    Set<String> after(Collection<String> from) {
        return spread(from, true);
    }

    /** These nodes and all whose outputs they depend on. */
    Set<String> upstream(Collection<String> from) {
        Set<String> seen = new HashSet<>(from);
        Deque<String> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            NodeDef node = byName.get(open.pop());
            if (node != null) {
                inputs(node).stream().map(TensorRef::node).filter(seen::add).forEach(open::push);
            }
        }
        return seen;
    }

    private Set<String> spread(Collection<String> from, boolean waitingToo) {
        Set<String> seen = new HashSet<>(from);
        Deque<String> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            String name = open.pop();
            consumers(name).stream().filter(seen::add).forEach(open::push);
            if (waitingToo) {
                waiting.getOrDefault(name, Set.of()).stream().filter(seen::add).forEach(open::push);
            }
        }
        return seen;
    }
}
