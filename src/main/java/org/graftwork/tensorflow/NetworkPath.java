// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tensorflow.proto.NodeDef;

/**
 * The nodes an image passes on its way through a network: those that need the input and that the output needs. Variables,
 * constants, what is made of them, and updates of variables stand beside it.
 */
public final class NetworkPath {

    private final Map<String, NodeDef> nodes = new HashMap<>();
    private final Map<String, Set<String>> users = new HashMap<>();
    private final List<String> path = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    public NetworkPath(FlatGraph network) {
        List<NodeDef> ordered = NodeOrder.of(network.graph().getNodeList());
        ordered.forEach(node -> nodes.put(node.getName(), node));
        for (NodeDef node : ordered) {
            dataInputs(node)
                    .forEach(input -> users.computeIfAbsent(input, name -> new LinkedHashSet<>())
                            .add(node.getName()));
        }
        Set<String> needed = needed(TensorRef.parse(network.output()).node());
        Set<String> reached = new HashSet<>(Set.of(network.input()));
        for (NodeDef node : ordered) {
            if (!reached.contains(node.getName()) && dataInputs(node).stream().noneMatch(reached::contains)) {
                continue;
            }
            reached.add(node.getName());
            if (needed.contains(node.getName())) {
                places.put(node.getName(), path.size());
                path.add(node.getName());
            }
        }
    }

    /** The path's nodes from the input to the output, each after those it needs. */
    public List<NodeDef> nodes() {
        return path.stream().map(nodes::get).toList();
    }

    /** Where a node stands on the path, from 0; -1 where it does not. */
    public int place(String node) {
        return places.getOrDefault(node, -1);
    }

    /** The path's nodes that take a tensor of a node of it. */
    public List<String> next(String node) {
        return users.getOrDefault(node, Set.of()).stream()
                .filter(places::containsKey)
                .toList();
    }

    /** A node of the graph, on the path or beside it. */
    public NodeDef node(String name) {
        return nodes.get(name);
    }

    /** Where what a node beside the path gives comes onto it. */
    public Set<String> joins(String beside) {
        Set<String> found = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(beside));
        while (!open.isEmpty()) {
            for (String user : users.getOrDefault(open.pop(), Set.of())) {
                if (places.containsKey(user)) {
                    found.add(user);
                } else if (seen.add(user)) {
                    open.push(user);
                }
            }
        }
        return found;
    }

    private Set<String> needed(String output) {
        Set<String> seen = new HashSet<>(Set.of(output));
        Deque<String> open = new ArrayDeque<>(List.of(output));
        while (!open.isEmpty()) {
            NodeDef node = nodes.get(open.pop());
            if (node != null) {
                dataInputs(node).stream().filter(seen::add).forEach(open::push);
            }
        }
        return seen;
    }

    private static List<String> dataInputs(NodeDef node) {
        return node.getInputList().stream()
                .filter(input -> !input.startsWith("^"))
                .map(input -> TensorRef.parse(input).node())
                .toList();
    }
}
