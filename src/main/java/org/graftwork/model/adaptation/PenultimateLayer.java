// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.adaptation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.OutputKind;
import org.graftwork.model.PretrainedModel;
import org.graftwork.tensorflow.PassingOn;
import org.graftwork.tensorflow.TensorRef;
import org.tensorflow.proto.NodeDef;

/**
 * Finds what a model's own classifier reads: from the output backwards, the first multiplication or convolution by a
 * variable is the classifier, and the first layer below it that does more than to drop numbers out gives what it reads.
 */
public final class PenultimateLayer {

    private static final Set<String> BY_KERNEL =
            Set.of("MatMul", "BatchMatMul", "BatchMatMulV2", "BatchMatMulV3", "Einsum", "Conv2D");

    /** Ops that may stand between a variable and the op that takes it. */
    private static final Set<String> PASS_ON = Set.of("Identity", "Cast");

    /** Layers that do nothing in inference mode. */
    private static final Set<String> DROPOUT =
            Set.of("Dropout", "SpatialDropout2D", "AlphaDropout", "GaussianDropout", "GaussianNoise");

    private final Map<String, NodeDef> nodes = new HashMap<>();
    private final Map<String, LayerInfo> layers = new HashMap<>();
    private final String input;

    private PenultimateLayer(PretrainedModel model) {
        model.inference().graph().getNodeList().forEach(node -> nodes.put(node.getName(), node));
        // A layer that gives on another's output does nothing: the first one is meant.
        model.layers().stream()
                .filter(PenultimateLayer::isUsable)
                .forEach(layer -> layers.putIfAbsent(
                        TensorRef.parse(layer.output().orElseThrow().inference())
                                .node(),
                        layer));
        input = model.inference().input();
    }

    /** The layer before the classifier of a model that gives logits; empty where it cannot be seen, or has no top. */
    public static Optional<LayerInfo> of(PretrainedModel model) {
        if (model.output().kind() != OutputKind.LOGITS) {
            return Optional.empty();
        }
        PenultimateLayer search = new PenultimateLayer(model);
        return search.nearest(List.of(model.inference().output()), search::isClassifier)
                .flatMap(classifier -> search.nearest(
                        search.data(classifier),
                        node -> search.layers.containsKey(node.getName())
                                && !node.getName().equals(search.input)))
                .map(node -> search.layers.get(node.getName()));
    }

    private static boolean isUsable(LayerInfo layer) {
        return !DROPOUT.contains(layer.kind())
                && layer.output()
                        .filter(output ->
                                List.of(0, 2, 4).contains(output.shape().size()))
                        .isPresent();
    }

    private boolean isClassifier(NodeDef node) {
        return BY_KERNEL.contains(node.getOp()) && data(node).size() < node.getInputCount();
    }

    /** A node's inputs that are no variables. */
    private List<String> data(NodeDef node) {
        return node.getInputList().stream()
                .filter(name -> !isVariable(TensorRef.parse(name)))
                .toList();
    }

    private boolean isVariable(TensorRef tensor) {
        NodeDef node = nodes.get(PassingOn.source(nodes::get, tensor, PASS_ON).node());
        return node != null && node.getOp().equals("ReadVariableOp");
    }

    /** The first node from some tensors backwards, breadth first, that is looked for. */
    private Optional<NodeDef> nearest(List<String> tensors, Predicate<NodeDef> wanted) {
        Deque<String> open = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        tensors.forEach(tensor -> open.add(TensorRef.parse(tensor).node()));
        while (!open.isEmpty()) {
            NodeDef node = nodes.get(open.remove());
            if (node == null || !seen.add(node.getName())) {
                continue;
            }
            if (wanted.test(node)) {
                return Optional.of(node);
            }
            node.getInputList().forEach(name -> open.add(TensorRef.parse(name).node()));
        }
        return Optional.empty();
    }
}
