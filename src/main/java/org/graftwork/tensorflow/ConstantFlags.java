// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.TensorProto;

/** Finds the value of scalar booleans that follow from constants alone, such as the flag for training mode. */
final class ConstantFlags {

    /** Deep enough for any expression of flags, and an end to those that go in a circle. */
    private static final int DEPTH = 50;

    private final Map<String, NodeDef> nodes = new HashMap<>();

    ConstantFlags(List<NodeDef> nodes) {
        nodes.forEach(node -> this.nodes.put(node.getName(), node));
    }

    /** The value; empty where it is known only when the graph runs. */
    Optional<Boolean> value(TensorRef tensor) {
        return value(tensor, DEPTH);
    }

    private Optional<Boolean> value(TensorRef tensor, int depth) {
        NodeDef node = nodes.get(tensor.node());
        if (node == null || depth == 0) {
            return Optional.empty();
        }
        return switch (node.getOp()) {
            case "Const" -> constant(node);
            case "Identity", "StopGradient", "PlaceholderWithDefault", "Switch", "EnsureShape" -> input(node, 0, depth);
            case "LogicalNot" -> input(node, 0, depth).map(value -> !value);
            case "LogicalAnd" -> both(node, depth, false);
            case "LogicalOr" -> both(node, depth, true);
            default -> Optional.empty();
        };
    }

    private Optional<Boolean> input(NodeDef node, int index, int depth) {
        return index < node.getInputCount()
                ? value(TensorRef.parse(node.getInput(index)), depth - 1)
                : Optional.empty();
    }

    /** One operand of the deciding value is enough. */
    private Optional<Boolean> both(NodeDef node, int depth, boolean deciding) {
        Optional<Boolean> first = input(node, 0, depth);
        Optional<Boolean> second = input(node, 1, depth);
        if (first.equals(Optional.of(deciding)) || second.equals(Optional.of(deciding))) {
            return Optional.of(deciding);
        }
        return first.isPresent() && second.isPresent() ? Optional.of(!deciding) : Optional.empty();
    }

    private static Optional<Boolean> constant(NodeDef node) {
        TensorProto tensor = node.getAttrOrThrow("value").getTensor();
        if (tensor.getDtype() != DataType.DT_BOOL || tensor.getTensorShape().getDimCount() != 0) {
            return Optional.empty();
        }
        if (tensor.getBoolValCount() > 0) {
            return Optional.of(tensor.getBoolVal(0));
        }
        return Optional.of(!tensor.getTensorContent().isEmpty()
                && tensor.getTensorContent().byteAt(0) != 0);
    }
}
