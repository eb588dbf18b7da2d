// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras.layer;

import java.util.List;
import java.util.stream.IntStream;
import org.graftwork.model.ShapeText;
import org.graftwork.model.keras.config.Settings;
import org.tensorflow.proto.DataType;

/** Layers at a network's start that bring values into range: {@code Rescaling} and {@code Normalization}. */
final class Preprocessing {

    /** {@code keras.backend.epsilon()}. */
    private static final double EPSILON = 1e-7;

    private Preprocessing() {}

    static KerasTensor rescaling(LayerScope layer) {
        KerasTensor x = layer.input();
        KerasTensor scaled = Merging.combine(layer, "Mul", x, numbers(layer, "scale", 1));
        return Merging.combine(layer, "AddV2", scaled, numbers(layer, "offset", 0));
    }

    private static KerasTensor numbers(LayerScope layer, String name, double otherwise) {
        if (!layer.settings().has(name)) {
            return layer.ops().scalar(otherwise);
        }
        List<Float> numbers = layer.settings().numbers(name);
        return numbers.size() == 1 ? layer.ops().scalar(numbers.get(0)) : layer.vector(numbers);
    }

    /** {@code (x - mean) / sqrt(variance)}, with statistics of the file's weights or of the configuration. */
    static KerasTensor normalization(LayerScope layer) {
        Settings settings = layer.settings();
        Ops ops = layer.ops();
        KerasTensor x = layer.input();
        List<Long> wanted = settings.has("axis") ? settings.integers("axis") : List.of();
        int[] axes = wanted.stream()
                .mapToInt(axis -> layer.axis(axis, x))
                .sorted()
                .distinct()
                .toArray();
        KerasTensor mean;
        KerasTensor variance;
        if (settings.has("mean") && settings.has("variance")) {
            mean = constant(layer, "mean", x, axes);
            variance = constant(layer, "variance", x, axes);
        } else {
            List<Long> shape = IntStream.of(axes).mapToObj(x::size).toList();
            shape.forEach(layer::known);
            mean = LayerNormalization.along(ops, layer.weight("mean", shape, false), x, axes);
            variance = LayerNormalization.along(ops, layer.weight("variance", shape, false), x, axes);
            layer.unusedWeight("count", settings.isKeras3() ? DataType.DT_INT32 : DataType.DT_INT64);
        }
        KerasTensor deviation = ops.binary("Maximum", ops.unary("Sqrt", variance), EPSILON);
        return settings.flag("invert", false)
                ? Merging.combine(layer, "AddV2", mean, Merging.combine(layer, "Mul", x, deviation))
                : Merging.combine(layer, "RealDiv", Merging.combine(layer, "Sub", x, mean), deviation);
    }

    private static KerasTensor constant(LayerScope layer, String name, KerasTensor x, int... axes) {
        List<Float> numbers = layer.settings().numbers(name);
        if (numbers.size() == 1) {
            return layer.ops().scalar(numbers.get(0));
        }
        if (axes.length != 1 || x.size(axes[0]) != numbers.size()) {
            throw layer.problem(
                    "has a " + name + " of " + numbers.size() + " numbers, which do not fit its input of shape "
                            + ShapeText.of(x.shape()) + "; the file is damaged: get it again");
        }
        return LayerNormalization.along(layer.ops(), layer.vector(numbers), x, axes);
    }
}
