// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tensorflow.proto.NodeDef;

/**
 * Finds for tensors of a network in training mode their like in inference mode. The two graphs are different functions
 * of the same layers: they share their variables, and differ where normalization or dropout does. So the only op that
 * takes a variable in one graph is the like of the only op that takes it in the other; from there, and from inputs and
 * outputs known to be alike, the operands of like ops are alike.
 */
final class GraphMatching {

    private static final Set<String> IDENTITY = Set.of("Identity");

    private final GraphIndex training;
    private final GraphIndex inference;
    private final Map<TensorRef, TensorRef> found = new HashMap<>();
    private final Deque<TensorRef> open = new ArrayDeque<>();

    /**
     * @param known tensors in training mode, each with its like in inference mode
     */
    GraphMatching(FlatGraph training, FlatGraph inference, Map<TensorRef, TensorRef> known) {
        this.training = new GraphIndex(training.graph().getNodeList());
        this.inference = new GraphIndex(inference.graph().getNodeList());
        pair(new TensorRef(training.input(), 0), new TensorRef(inference.input(), 0));
        known.forEach(this::pair);
        pair(TensorRef.parse(training.output()), TensorRef.parse(inference.output()));
        follow();
        VariableReads readsInTraining = new VariableReads(training.graph().getNodeList());
        VariableReads readsInInference = new VariableReads(inference.graph().getNodeList());
        for (int i = 0; i < training.variables().size(); i++) {
            Optional<NodeDef> one = onlyUser(
                    this.training, readsInTraining, training.variables().get(i));
            Optional<NodeDef> other = onlyUser(
                    this.inference, readsInInference, inference.variables().get(i));
            if (one.isPresent() && other.isPresent()) {
                pairNodes(one.get(), other.get());
                follow();
            }
        }
    }

    /** The like of a tensor of the graph in training mode. */
    Optional<TensorRef> find(TensorRef tensor) {
        return Optional.ofNullable(found.get(source(training, tensor)));
    }

    private void follow() {
        while (!open.isEmpty()) {
            TensorRef one = open.pop();
            TensorRef other = found.get(one);
            NodeDef first = training.node(one.node());
            NodeDef second = inference.node(other.node());
            if (first != null && second != null && one.index() == other.index()) {
                pairNodes(first, second);
            }
        }
    }

    private void pairNodes(NodeDef one, NodeDef other) {
        if (!one.getOp().equals(other.getOp())) {
            return;
        }
        pair(new TensorRef(one.getName(), 0), new TensorRef(other.getName(), 0));
        List<TensorRef> first = GraphIndex.inputs(one);
        List<TensorRef> second = GraphIndex.inputs(other);
        // In inference mode, moving statistics stand where training mode has nothing.
        int alike = one.getOp().startsWith("FusedBatchNorm") ? 3 : first.size();
        if (first.size() == second.size()) {
            for (int i = 0; i < alike; i++) {
                pair(first.get(i), second.get(i));
            }
        }
    }

    private void pair(TensorRef one, TensorRef other) {
        TensorRef key = source(training, one);
        if (found.putIfAbsent(key, source(inference, other)) == null) {
            open.push(key);
        }
    }

    /** What {@code Identity} passes on. */
    private static TensorRef source(GraphIndex graph, TensorRef tensor) {
        return PassingOn.source(graph::node, tensor, IDENTITY);
    }

    private static Optional<NodeDef> onlyUser(GraphIndex graph, VariableReads reads, String handle) {
        List<String> users = new ArrayList<>();
        Deque<String> passing = new ArrayDeque<>(reads.find(handle));
        while (!passing.isEmpty()) {
            for (String user : graph.consumers(passing.pop())) {
                NodeDef node = graph.node(user);
                if (node.getOp().equals("Identity") || node.getOp().equals("Cast")) {
                    passing.push(user);
                } else {
                    users.add(user);
                }
            }
        }
        return users.size() == 1 ? Optional.of(graph.node(users.get(0))) : Optional.empty();
    }
}
