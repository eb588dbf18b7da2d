// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tensorflow.proto.NodeDef;

/** Which nodes of a network depend on a variable that is trained, and what they take from those that do not. */
public final class UpperPart {

    /** Ops that rescale, cast, pad or reorder the numbers of an image, at little cost. */
    private static final Set<String> PREPARING = Set.of(
            "Add",
            "AddV2",
            "BiasAdd",
            "Cast",
            "ConcatV2",
            "Const",
            "Div",
            "ExpandDims",
            "GatherV2",
            "Identity",
            "Maximum",
            "Minimum",
            "MirrorPad",
            "Mul",
            "Neg",
            "Pad",
            "PadV2",
            "Placeholder",
            "ReadVariableOp",
            "RealDiv",
            "Reshape",
            "ReverseV2",
            "Rsqrt",
            "Split",
            "Sqrt",
            "Square",
            "Squeeze",
            "StopGradient",
            "StridedSlice",
            "Sub",
            "Transpose",
            "VarHandleOp");

    private final FlatGraph network;
    private final GraphIndex index;
    private final Set<String> onImages;
    private final Set<String> toOutput;
    private final Set<Integer> used = new LinkedHashSet<>();
    private final Set<String> nodes = new HashSet<>();

    /**
     * @param network as it is trained
     * @param trained the variables to train, by their number
     * @throws org.graftwork.problem.Problem if one of them cannot be trained
     */
    public UpperPart(FlatGraph network, Set<Integer> trained) {
        this.network = network;
        index = new GraphIndex(network.graph().getNodeList());
        onImages = index.downstream(List.of(network.input()));
        String output = TensorRef.parse(network.output()).node();
        toOutput = index.upstream(List.of(output));
        VariableReads reads = new VariableReads(network.graph().getNodeList());
        for (int variable : trained) {
            String handle = network.variables().get(variable);
            Set<String> above = handle.isEmpty() ? Set.of() : index.downstream(reads.of(handle));
            if (above.contains(output)) {
                used.add(variable);
                nodes.addAll(above);
            }
        }
        nodes.retainAll(toOutput);
    }

    /** Those of the variables to train on which the output depends. */
    public Set<Integer> used() {
        return Set.copyOf(used);
    }

    /**
     * The ops of training mode, such as updates of moving statistics, that need nothing from under the cut. One that
     * depends on no image, such as a counter, has its place above it.
     */
    public List<String> updates() {
        return network.updates().stream().filter(this::standsAbove).toList();
    }

    /** Counts more nodes to this part. */
    void add(Collection<String> more) {
        nodes.addAll(more);
    }

    /** What this part takes from under it, in the order of the graph. */
    List<TensorRef> boundary() {
        Set<TensorRef> boundary = new LinkedHashSet<>();
        for (NodeDef node : network.graph().getNodeList()) {
            if (nodes.contains(node.getName())) {
                GraphIndex.inputs(node).stream()
                        .filter(tensor -> onImages.contains(tensor.node()) && !nodes.contains(tensor.node()))
                        .forEach(boundary::add);
            }
        }
        return List.copyOf(boundary);
    }

    /**
     * Whether under this part images are only rescaled, cast or normalized by fixed numbers, so that keeping what comes
     * of it spares nothing.
     */
    public boolean startsAtImages() {
        Set<String> lower =
                index.upstream(boundary().stream().map(TensorRef::node).toList());
        Set<String> moved = moved();
        return lower.stream()
                .allMatch(name -> PREPARING.contains(index.node(name).getOp()) && !moved.contains(name));
    }

    /** What leads to the variables that ops of training mode write, these included. */
    private Set<String> moved() {
        return index.upstream(network.graph().getNodeList().stream()
                .filter(node -> node.getOp().startsWith("Assign"))
                .map(node -> TensorRef.parse(node.getInput(0)).node())
                .toList());
    }

    private boolean standsAbove(String update) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(update));
        while (!open.isEmpty()) {
            String name = open.pop();
            if (nodes.contains(name) || !onImages.contains(name)) {
                continue;
            }
            if (toOutput.contains(name) || name.equals(network.input())) {
                return false;
            }
            index.inputs(name).stream().map(TensorRef::node).filter(seen::add).forEach(open::push);
        }
        return true;
    }
}
