// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras.layer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.graftwork.model.ModelProblem;
import org.tensorflow.proto.DataType;

/**
 * Functions that were called on layers' outputs while a model was built, such as {@code x / 127.5 - 1}. Keras 3 has a
 * class for each; {@code tf.keras} writes the function's name into a {@code TFOpLambda} or {@code SlicingOpLambda}.
 */
final class Operations {

    /** By name in small letters, as Keras 3 names the class, or TensorFlow the function. */
    private static final Map<String, LayerKind> KINDS = Map.ofEntries(
            Map.entry("add", elementwise("AddV2")),
            Map.entry("subtract", elementwise("Sub")),
            Map.entry("multiply", elementwise("Mul")),
            Map.entry("truedivide", elementwise("RealDiv")),
            Map.entry("divide", elementwise("RealDiv")),
            Map.entry("truediv", elementwise("RealDiv")),
            Map.entry("maximum", elementwise("Maximum")),
            Map.entry("minimum", elementwise("Minimum")),
            Map.entry("bias_add", elementwise("AddV2")),
            Map.entry("negative", unary("Neg")),
            Map.entry("square", unary("Square")),
            Map.entry("sqrt", unary("Sqrt")),
            Map.entry("identity", unary("Identity")),
            Map.entry("getitem", Operations::item),
            Map.entry("stack", Operations::stack),
            Map.entry("gelu", Operations::gelu));

    private Operations() {}

    /**
     * The function of a name.
     *
     * @param name such as {@code TrueDivide}, {@code math.truediv} or {@code nn.relu6}
     */
    static Optional<LayerKind> find(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        LayerKind kind = KINDS.get(last);
        if (kind == null) {
            String activation = switch (last) {
                case "leakyrelu" -> "leaky_relu";
                case "hardsigmoid" -> "hard_sigmoid";
                case "hardsilu" -> "hard_silu";
                case "logsoftmax" -> "log_softmax";
                default -> last;
            };
            kind = Activations.knows(activation) ? layer -> Activations.named(layer, activation, layer.input()) : null;
        }
        return Optional.ofNullable(kind);
    }

    private static LayerKind elementwise(String op) {
        return layer -> Merging.combine(layer, op, operand(layer, 0), operand(layer, 1));
    }

    private static KerasTensor operand(LayerScope layer, int index) {
        List<String> names = index == 0 ? List.of("x1", "x", "value") : List.of("x2", "y", "bias");
        return names.stream()
                .flatMap(name -> layer.operand(index, name).stream())
                .findFirst()
                .orElseThrow(() -> layer.problem("is called without an operand; the file is damaged: get it again"));
    }

    private static LayerKind unary(String op) {
        return layer -> layer.ops().unary(op, layer.input());
    }

    private static KerasTensor gelu(LayerScope layer) {
        boolean approximate = layer.settings().flag("approximate", true);
        Optional<JsonNode> named = layer.constant(1, "approximate");
        return Activations.gelu(
                layer.ops(),
                layer.input(),
                named.map(JsonNode::booleanValue).orElse(layer.settings().isKeras3() && approximate));
    }

    /** {@code x[..., ::-1]}, which reverses the channels, and {@code x[..., 2]}, which takes one. */
    private static KerasTensor item(LayerScope layer) {
        Ops ops = layer.ops();
        KerasTensor x = layer.input();
        JsonNode key = layer.constant(1, "key")
                .or(() -> layer.constant(1, "slice_spec"))
                .orElseThrow(() -> unsupported(layer));
        JsonNode last = key.path(key.size() - 1);
        if (x.rank() < 2 || !isEverythingBefore(key)) {
            throw unsupported(layer);
        }
        if (last.isInt() && last.intValue() >= 0 && last.intValue() < x.channels()) {
            KerasTensor taken = channels(layer, x, last.intValue());
            return ops.op("Squeeze", taken)
                    .set("squeeze_dims", new long[] {x.rank() - 1})
                    .give(x.shape().subList(0, x.rank() - 1));
        }
        JsonNode slice = bounds(last);
        if (isNull(slice, "start")
                && isNull(slice, "stop")
                && slice.path("step").asInt() == -1
                && x.channels() > 0) {
            int count = (int) x.channels();
            return channels(
                    layer, x, IntStream.range(0, count).map(i -> count - 1 - i).toArray());
        }
        throw unsupported(layer);
    }

    private static KerasTensor channels(LayerScope layer, KerasTensor x, int... which) {
        Ops ops = layer.ops();
        return ops.op("GatherV2", x, ops.integers(which), ops.axis(x.rank() - 1))
                .untyped()
                .set("Tparams", DataType.DT_FLOAT)
                .set("Tindices", DataType.DT_INT32)
                .set("Taxis", DataType.DT_INT32)
                .give(x.shapeWith(-1, which.length));
    }

    /** Whether all but the last of slices take everything: an ellipsis, or slices without bounds. */
    private static boolean isEverythingBefore(JsonNode key) {
        for (int i = 0; i < key.size() - 1; i++) {
            JsonNode slice = key.path(i);
            boolean everything = slice.toString().toLowerCase(Locale.ROOT).contains("ellipsis")
                    || (isNull(bounds(slice), "start")
                            && isNull(bounds(slice), "stop")
                            && isNull(bounds(slice), "step"));
            if (!everything) {
                return false;
            }
        }
        return key.size() > 1;
    }

    private static JsonNode bounds(JsonNode slice) {
        return slice.has("config") ? slice.path("config") : slice;
    }

    private static boolean isNull(JsonNode slice, String bound) {
        return slice.path(bound).isNull();
    }

    private static ModelProblem unsupported(LayerScope layer) {
        return layer.problem("takes a part of a tensor in a way that is not supported here; in Python, export the model"
                + " as a SavedModel and open that");
    }

    /** Tensors one beside the other along a new last axis. */
    private static KerasTensor stack(LayerScope layer) {
        List<KerasTensor> parts = layer.inputs();
        KerasTensor first = parts.get(0);
        List<Long> shape = new ArrayList<>(first.shape());
        shape.add((long) parts.size());
        JsonNode axis = layer.settings().get("axis");
        boolean fit = parts.stream().allMatch(part -> part.rank() == first.rank());
        if (!fit || (axis.asInt() != -1 && axis.asInt() != first.rank())) {
            throw layer.problem("stacks tensors along axis " + axis + ", which is not supported here");
        }
        return layer.ops()
                .op("Pack", parts.toArray(KerasTensor[]::new))
                .set("N", parts.size())
                .set("axis", first.rank())
                .give(shape);
    }
}
