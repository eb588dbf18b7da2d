// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.safety;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.FunctionDef;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.SaverDef;

/**
 * The nodes and functions of a graph that serve its saver alone, as {@code saver_def} names it, or an older one that was
 * left behind: what saves and restores variables, and is needed by nothing else. This product reads variables by itself
 * and never runs them.
 */
final class SaverPart {

    private static final Set<String> SAVER_OPS =
            Set.of("Save", "SaveSlices", "SaveV2", "MergeV2Checkpoints", "Restore", "RestoreSlice", "RestoreV2");

    /** What only hands on, puts into variables or ends what an old saver does. */
    private static final Set<String> ENDS = Set.of("Identity", "NoOp", "Assign", "AssignVariableOp", "Pack");

    private final Map<String, NodeDef> nodes = new HashMap<>();
    private final Map<String, FunctionDef> functions = new HashMap<>();
    private final Set<String> ownNodes;
    private final Set<String> ownFunctions;

    SaverPart(MetaGraphDef graph) {
        graph.getGraphDef().getNodeList().forEach(node -> nodes.put(node.getName(), node));
        graph.getGraphDef()
                .getLibrary()
                .getFunctionList()
                .forEach(function -> functions.put(function.getSignature().getName(), function));
        SaverDef saver = graph.getSaverDef();
        Set<String> saving = needed(List.of(saver.getSaveTensorName(), saver.getRestoreOpName()));
        Set<String> elsewhere =
                needed(Stream.concat(nodes.keySet().stream().filter(name -> !saving.contains(name)), outputs(graph))
                        .toList());
        ownNodes = new HashSet<>(saving);
        ownNodes.removeAll(elsewhere);
        ownNodes.addAll(leftBehind(needed(outputs(graph).toList())));

        Set<String> called = called(calledBy(ownNodes));
        Set<String> roots = new HashSet<>(calledBy(elsewhere));
        roots.addAll(graph.getObjectGraphDef().getConcreteFunctionsMap().keySet());
        functions.keySet().stream().filter(name -> !called.contains(name)).forEach(roots::add);
        ownFunctions = new HashSet<>(called);
        ownFunctions.removeAll(called(roots));
    }

    /**
     * What savers of Keras leave in a graph beside its own one: nothing runs it, and nothing is computed of it.
     *
     * @param running what signatures and start-up ops need
     */
    private Set<String> leftBehind(Set<String> running) {
        Map<String, List<NodeDef>> uses = new HashMap<>();
        nodes.values()
                .forEach(user -> user.getInputList()
                        .forEach(input -> uses.computeIfAbsent(node(input), used -> new ArrayList<>())
                                .add(user)));
        return nodes.values().stream()
                .filter(node -> SAVER_OPS.contains(node.getOp()))
                .map(NodeDef::getName)
                .filter(name -> !running.contains(name) && leadsNowhere(name, uses))
                .collect(Collectors.toSet());
    }

    private static boolean leadsNowhere(String name, Map<String, List<NodeDef>> uses) {
        Deque<String> open = new ArrayDeque<>(List.of(name));
        Set<String> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            for (NodeDef user : uses.getOrDefault(open.pop(), List.of())) {
                if (!ENDS.contains(user.getOp()) && !SAVER_OPS.contains(user.getOp())) {
                    return false;
                }
                if (seen.add(user.getName())) {
                    open.push(user.getName());
                }
            }
        }
        return true;
    }

    /** Whether a node of the graph itself is the saver's. */
    boolean holds(NodeDef node) {
        return SAVER_OPS.contains(node.getOp()) && ownNodes.contains(node.getName());
    }

    /** Whether a node of a function is the saver's. */
    boolean holds(String function, NodeDef node) {
        return SAVER_OPS.contains(node.getOp()) && ownFunctions.contains(function);
    }

    private static Stream<String> outputs(MetaGraphDef graph) {
        return Stream.concat(
                graph.getSignatureDefMap().values().stream()
                        .flatMap(signature -> signature.getOutputsMap().values().stream())
                        .map(output -> output.getName()),
                graph.getCollectionDefMap().entrySet().stream()
                        .filter(collection -> collection.getKey().endsWith("main_op")
                                || collection.getKey().endsWith("init_op"))
                        .flatMap(collection -> collection.getValue().getNodeList().getValueList().stream()));
    }

    /** The nodes that tensors or nodes are computed of, they themselves among them. */
    private Set<String> needed(Collection<String> roots) {
        Deque<String> open = new ArrayDeque<>();
        roots.forEach(root -> open.push(node(root)));
        Set<String> found = new HashSet<>();
        while (!open.isEmpty()) {
            NodeDef node = nodes.get(open.pop());
            if (node != null && found.add(node.getName())) {
                node.getInputList().forEach(input -> open.push(node(input)));
            }
        }
        return found;
    }

    private static String node(String tensor) {
        String name = tensor.startsWith("^") ? tensor.substring(1) : tensor;
        int output = name.indexOf(':');
        return output < 0 ? name : name.substring(0, output);
    }

    private List<String> calledBy(Collection<String> callers) {
        return callers.stream().map(nodes::get).flatMap(SaverPart::functionsOf).toList();
    }

    private Set<String> called(Collection<String> roots) {
        Deque<String> open = new ArrayDeque<>(roots);
        Set<String> found = new HashSet<>();
        while (!open.isEmpty()) {
            FunctionDef function = functions.get(open.pop());
            if (function != null && found.add(function.getSignature().getName())) {
                function.getNodeDefList().stream()
                        .flatMap(SaverPart::functionsOf)
                        .forEach(open::push);
            }
        }
        return found;
    }

    private static Stream<String> functionsOf(NodeDef node) {
        return node.getAttrMap().values().stream().flatMap(SaverPart::functionsOf);
    }

    private static Stream<String> functionsOf(AttrValue value) {
        return Stream.concat(
                value.hasFunc() ? Stream.of(value.getFunc().getName()) : Stream.empty(),
                value.getList().getFuncList().stream().map(function -> function.getName()));
    }
}
