// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graftwork.model.keras.config.Settings;

/** Activations that are layers of their own, with settings. */
final class ActivationLayers {

    static final Map<String, LayerKind> KINDS = Map.of(
            "Activation", layer -> named(layer),
            "ReLU", ActivationLayers::relu,
            "LeakyReLU", ActivationLayers::leakyRelu,
            "PReLU", ActivationLayers::parametricRelu,
            "ELU", ActivationLayers::elu,
            "Softmax", ActivationLayers::softmax);

    private ActivationLayers() {}

    private static KerasTensor named(LayerScope layer) {
        KerasTensor x = layer.input();
        KerasTensor result = Activations.apply(layer, x);
        return result.equals(x) ? layer.ops().unary("Identity", x) : result;
    }

    /**
     * {@code max_value} above it, {@code x} down to the threshold, and below that {@code negative_slope * (x -
     * threshold)}.
     */
    private static KerasTensor relu(LayerScope layer) {
        Settings settings = layer.settings();
        Ops ops = layer.ops();
        KerasTensor x = layer.input();
        float slope = settings.number("negative_slope", 0);
        float threshold = settings.number("threshold", 0);
        float most = settings.number("max_value", Float.POSITIVE_INFINITY);
        if (threshold == 0) {
            if (slope == 0 && most == 6) {
                return ops.unary("Relu6", x);
            }
            KerasTensor y = slope == 0 ? ops.unary("Relu", x) : Activations.leaky(ops, x, slope);
            return most == Float.POSITIVE_INFINITY ? y : ops.binary("Minimum", y, most);
        }
        KerasTensor above = ops.op("Greater", x, ops.scalar(threshold)).give(x.shape());
        KerasTensor kept = most == Float.POSITIVE_INFINITY ? x : ops.binary("Minimum", x, most);
        KerasTensor below = ops.binary("Mul", ops.binary("Sub", x, threshold), slope);
        return ops.op("SelectV2", above, kept, below).give(x.shape());
    }

    private static KerasTensor leakyRelu(LayerScope layer) {
        Settings settings = layer.settings();
        String name = settings.has("negative_slope") ? "negative_slope" : "alpha";
        return Activations.leaky(layer.ops(), layer.input(), settings.number(name, 0.3));
    }

    private static KerasTensor elu(LayerScope layer) {
        Ops ops = layer.ops();
        KerasTensor x = layer.input();
        float alpha = layer.settings().number("alpha", 1);
        if (alpha == 1) {
            return ops.unary("Elu", x);
        }
        // Elu is x where that is positive, so that only what is left of it is scaled.
        KerasTensor negative = ops.unary("Elu", ops.binary("Minimum", x, 0));
        return ops.binary("AddV2", ops.unary("Relu", x), ops.binary("Mul", negative, alpha));
    }

    private static KerasTensor parametricRelu(LayerScope layer) {
        Ops ops = layer.ops();
        KerasTensor x = layer.input();
        List<Long> shape = new ArrayList<>(x.shape().subList(1, x.rank()));
        if (layer.settings().has("shared_axes")) {
            for (long axis : layer.settings().integers("shared_axes")) {
                int counted = layer.axis(axis, x);
                if (counted > 0) {
                    shape.set(counted - 1, 1L);
                }
            }
        }
        shape.forEach(layer::known);
        KerasTensor alpha = layer.weight("alpha", shape, true);
        KerasTensor negative = ops.unary("Relu", ops.unary("Neg", x));
        return ops.binary("Sub", ops.unary("Relu", x), ops.binary("Mul", negative, alpha));
    }

    private static KerasTensor softmax(LayerScope layer) {
        List<Long> axis = layer.settings().has("axis") ? layer.settings().integers("axis") : List.of(-1L);
        if (axis.size() != 1) {
            throw layer.problem("works along several axes, which is not supported here");
        }
        return Activations.softmax(layer, layer.input(), axis.get(0));
    }
}
