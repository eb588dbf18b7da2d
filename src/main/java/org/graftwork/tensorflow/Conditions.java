// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tensorflow.proto.FunctionDefLibrary;
import org.tensorflow.proto.NodeDef;

/**
 * Writes out what is decided before a graph runs: of an {@code If} whose predicate is constant, the branch it takes, and
 * of a call, the function. What is decided only while it runs stays as it is.
 */
public final class Conditions {

    private static final Set<String> IFS = Set.of("If", "StatelessIf");
    private static final Set<String> CALLS = Set.of("PartitionedCall", "StatefulPartitionedCall");

    private final FunctionDefLibrary library;
    private final OpRegistry ops;

    /**
     * @param library the functions that the branches are
     * @param ops to find the outputs of the branches' nodes
     */
    public Conditions(FunctionDefLibrary library, OpRegistry ops) {
        this.library = library;
        this.ops = ops;
    }

    /** Returns the same network with decided branches written out, those within them too. */
    public NetworkDraft resolve(NetworkDraft draft) {
        NetworkDraft current = draft;
        while (true) {
            ConstantFlags flags = new ConstantFlags(current.nodes());
            TensorMoves moves = new TensorMoves();
            List<NodeDef> nodes = new ArrayList<>();
            boolean changed = false;
            for (NodeDef node : current.nodes()) {
                Optional<String> function = decided(node, flags);
                function.ifPresentOrElse(name -> nodes.addAll(written(node, name, moves)), () -> nodes.add(node));
                changed |= function.isPresent();
            }
            if (!changed) {
                return current;
            }
            current = moves.apply(nodes, current);
        }
    }

    private static Optional<String> decided(NodeDef node, ConstantFlags flags) {
        if (CALLS.contains(node.getOp())) {
            return Optional.of(node.getAttrOrThrow("f").getFunc().getName());
        }
        if (!IFS.contains(node.getOp())) {
            return Optional.empty();
        }
        return flags.value(TensorRef.parse(node.getInput(0)))
                .map(value -> node.getAttrOrThrow(value ? "then_branch" : "else_branch")
                        .getFunc()
                        .getName());
    }

    private List<NodeDef> written(NodeDef node, String function, TensorMoves moves) {
        List<TensorRef> arguments = new ArrayList<>();
        List<String> controls = new ArrayList<>();
        for (String input : node.getInputList()) {
            TensorRef tensor = TensorRef.parse(input);
            if (tensor.isControl()) {
                controls.add(tensor.node());
            } else {
                arguments.add(tensor);
            }
        }
        if (IFS.contains(node.getOp())) {
            arguments.remove(0);
        }
        FunctionInliner inliner = new FunctionInliner(library, ops);
        FunctionInliner.Inlined body = inliner.inline(function, node.getName() + "/", arguments, controls);
        for (int i = 0; i < body.outputs().size(); i++) {
            moves.move(new TensorRef(node.getName(), i), body.outputs().get(i));
        }
        moves.moveControl(node.getName(), body.controls());
        return inliner.nodes();
    }
}
