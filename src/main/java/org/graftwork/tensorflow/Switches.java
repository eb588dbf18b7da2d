// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tensorflow.proto.NodeDef;

/**
 * Resolves the conditions of TensorFlow 1, which are nodes in the graph: a {@code Switch} passes its tensor on to one of
 * two branches and the other is dead, as is all that needs it, up to the {@code Merge} that gives on what is alive. Where
 * the predicate is constant, the dead branch and both nodes go.
 */
public final class Switches {

    private static final Set<String> SWITCHES = Set.of("Switch", "RefSwitch");
    private static final Set<String> MERGES = Set.of("Merge", "RefMerge");

    private final TensorMoves moves = new TensorMoves();
    private final Set<TensorRef> deadTensors = new HashSet<>();
    private final Set<String> deadNodes = new HashSet<>();
    /** Those that are gone because what they give on is known: what needs them is alive. */
    private final Set<String> resolvedMerges = new HashSet<>();

    private Switches() {}

    /** Returns the same network; what is decided only while it runs stays as it is. */
    public static NetworkDraft resolve(NetworkDraft draft) {
        if (draft.nodes().stream().noneMatch(node -> SWITCHES.contains(node.getOp()))) {
            return draft;
        }
        Switches switches = new Switches();
        ConstantFlags flags = new ConstantFlags(draft.nodes());
        NodeOrder.of(draft.nodes()).forEach(node -> switches.visit(node, flags));
        List<NodeDef> alive = draft.nodes().stream()
                .filter(node -> !switches.deadNodes.contains(node.getName()))
                .filter(node -> !switches.resolvedMerges.contains(node.getName()))
                .toList();
        return switches.moves.apply(alive, draft);
    }

    private void visit(NodeDef node, ConstantFlags flags) {
        List<TensorRef> inputs =
                node.getInputList().stream().map(TensorRef::parse).toList();
        if (MERGES.contains(node.getOp())) {
            merge(node, inputs);
        } else if (inputs.stream().anyMatch(this::isDead)) {
            deadNodes.add(node.getName());
        } else if (SWITCHES.contains(node.getOp())) {
            Optional<Boolean> taken = flags.value(inputs.get(1));
            taken.ifPresent(value -> {
                moves.move(new TensorRef(node.getName(), value ? 1 : 0), inputs.get(0));
                deadTensors.add(new TensorRef(node.getName(), value ? 0 : 1));
                moves.moveControl(node.getName(), List.of(inputs.get(0).node()));
            });
        }
    }

    private void merge(NodeDef node, List<TensorRef> inputs) {
        List<TensorRef> alive = inputs.stream()
                .filter(input -> !input.isControl() && !isDead(input))
                .toList();
        if (alive.isEmpty()) {
            deadNodes.add(node.getName());
        } else if (alive.size() == 1 && inputs.size() > 1) {
            moves.move(new TensorRef(node.getName(), 0), alive.get(0));
            moves.moveControl(node.getName(), List.of(alive.get(0).node()));
            resolvedMerges.add(node.getName());
        }
    }

    private boolean isDead(TensorRef tensor) {
        return deadTensors.contains(tensor) || deadNodes.contains(tensor.node());
    }
}
