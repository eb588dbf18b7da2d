// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.graftwork.model.ValueRange;
import org.graftwork.tensorflow.FlatGraph;
import org.graftwork.tensorflow.NetworkPath;
import org.graftwork.tensorflow.PassingOn;
import org.graftwork.tensorflow.TensorRef;
import org.graftwork.tensorflow.Tensors;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.TensorProto;

/** Finds by what a network does first to an image which values it takes: what divides by 255 takes bytes. */
final class FirstOps {

    private static final Set<String> PASS_ON = Set.of("Identity", "Cast", "Round", "Reshape", "Squeeze");
    /** Ops that change where values stand in an image, not between which they are: of resizing and augmentation. */
    private static final Set<String> MOVE = Set.of(
            "EnsureShape",
            "ResizeBilinear",
            "ResizeNearestNeighbor",
            "ReverseV2",
            "SelectV2",
            "ImageProjectiveTransformV2",
            "ImageProjectiveTransformV3");

    private static final Set<String> COMMUTES = Set.of("Mul", "Add", "AddV2");
    private static final double WHITE = 255;
    /** Nearer than what a float32 loses. */
    private static final double NEAR = 1e-3;

    private final NetworkPath path;
    private final String input;

    FirstOps(FlatGraph network) {
        path = new NetworkPath(network);
        input = network.input();
    }

    /** The range; empty where the first op is another. */
    Optional<ValueRange> range() {
        Set<String> images = new HashSet<>(Set.of(input));
        List<NodeDef> first = new ArrayList<>();
        for (NodeDef node : path.nodes()) {
            boolean takesImage = node.getInputList().stream()
                    .map(name -> TensorRef.parse(name).node())
                    .anyMatch(images::contains);
            if (takesImage && (PASS_ON.contains(node.getOp()) || MOVE.contains(node.getOp()))) {
                images.add(node.getName());
            } else if (takesImage && !node.getOp().equals("Shape")) {
                first.add(node);
            }
        }
        return first.size() == 1 ? range(first.get(0), images) : Optional.empty();
    }

    private Optional<ValueRange> range(NodeDef node, Set<String> images) {
        if (node.getInputCount() < 2) {
            return Optional.empty();
        }
        boolean first = images.contains(TensorRef.parse(node.getInput(0)).node());
        OptionalDouble operand =
                scalar(TensorRef.parse(node.getInput(first ? 1 : 0)).node());
        if (operand.isEmpty() || (!first && !COMMUTES.contains(node.getOp()))) {
            return Optional.empty();
        }
        double value = operand.getAsDouble();
        return switch (node.getOp()) {
            case "Mul" -> byScale(value);
            case "RealDiv", "Div" -> byScale(1 / value);
            case "Sub" -> byMiddle(value);
            case "Add", "AddV2" -> byMiddle(-value);
            default -> Optional.empty();
        };
    }

    /** 255 becomes 1, or 2 where what follows takes 1 from it; and 1 becomes 2 likewise. */
    private static Optional<ValueRange> byScale(double scale) {
        if (Math.abs(scale * WHITE - 1) < NEAR || Math.abs(scale * WHITE - 2) < NEAR) {
            return Optional.of(ValueRange.BYTES);
        }
        return Math.abs(scale - 2) < NEAR ? Optional.of(ValueRange.ZERO_TO_ONE) : Optional.empty();
    }

    private static Optional<ValueRange> byMiddle(double middle) {
        if (Math.abs(middle - WHITE / 2) < 1) {
            return Optional.of(ValueRange.BYTES);
        }
        return Math.abs(middle - 0.5) < NEAR ? Optional.of(ValueRange.ZERO_TO_ONE) : Optional.empty();
    }

    private OptionalDouble scalar(String name) {
        NodeDef node = path.node(
                PassingOn.source(path::node, new TensorRef(name, 0), PASS_ON).node());
        if (node == null || !node.getOp().equals("Const")) {
            return OptionalDouble.empty();
        }
        TensorProto tensor = node.getAttrOrThrow("value").getTensor();
        boolean one = Tensors.shape(tensor.getTensorShape()).stream().allMatch(size -> size == 1);
        if (!one || tensor.getDtype() != DataType.DT_FLOAT) {
            return OptionalDouble.empty();
        }
        return tensor.getFloatValCount() > 0
                ? OptionalDouble.of(tensor.getFloatVal(0))
                : OptionalDouble.of(Float.intBitsToFloat(Integer.reverseBytes(
                        tensor.getTensorContent().asReadOnlyByteBuffer().getInt())));
    }
}
