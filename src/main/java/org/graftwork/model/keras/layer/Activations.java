// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras.layer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.graftwork.model.keras.config.Settings;

/** Keras' activations by name, with their defaults. Source: {@code keras/activations}. */
final class Activations {

    private static final Map<String, Activation> BY_NAME = Map.ofEntries(
            Map.entry("linear", (layer, x) -> x),
            Map.entry("relu", op("Relu")),
            Map.entry("relu6", op("Relu6")),
            Map.entry("elu", op("Elu")),
            Map.entry("selu", op("Selu")),
            Map.entry("sigmoid", op("Sigmoid")),
            Map.entry("tanh", op("Tanh")),
            Map.entry("softplus", op("Softplus")),
            Map.entry("softsign", op("Softsign")),
            Map.entry("exponential", op("Exp")),
            Map.entry("softmax", (layer, x) -> softmax(layer, x, -1)),
            Map.entry("log_softmax", Activations::logSoftmax),
            Map.entry("log_sigmoid", (layer, x) -> {
                Ops ops = layer.ops();
                return ops.unary("Neg", ops.unary("Softplus", ops.unary("Neg", x)));
            }),
            Map.entry("gelu", (layer, x) -> gelu(layer.ops(), x)),
            Map.entry("gelu_approximate", (layer, x) -> gelu(layer.ops(), x, true)),
            Map.entry("hard_sigmoid", Activations::hardSigmoid),
            Map.entry("silu", (layer, x) -> timesSelf(layer, x, op("Sigmoid"))),
            Map.entry("swish", (layer, x) -> timesSelf(layer, x, op("Sigmoid"))),
            Map.entry("hard_silu", (layer, x) -> timesSelf(layer, x, Activations::hardSigmoid)),
            Map.entry("hard_swish", (layer, x) -> timesSelf(layer, x, Activations::hardSigmoid)),
            Map.entry(
                    "mish",
                    (layer, x) -> timesSelf(
                            layer, x, (l, y) -> l.ops().unary("Tanh", l.ops().unary("Softplus", y)))),
            Map.entry("leaky_relu", (layer, x) -> leaky(layer.ops(), x, 0.2f)),
            Map.entry("hard_tanh", (layer, x) -> clip(layer.ops(), x, -1, 1)));

    /** A function of a tensor to one of the same shape. */
    @FunctionalInterface
    interface Activation {
        KerasTensor apply(LayerScope layer, KerasTensor x);
    }

    private Activations() {}

    /** Applies what the layer's setting {@code activation} says. */
    static KerasTensor apply(LayerScope layer, KerasTensor x) {
        JsonNode activation = layer.settings().get("activation");
        if (activation.isMissingNode() || activation.isNull()) {
            return x;
        }
        if (activation.isTextual()) {
            return named(layer, activation.textValue(), x);
        }
        String kind = activation.path("class_name").asText();
        JsonNode config = activation.path("config");
        if (kind.equals("function")) {
            return named(layer, config.asText(), x);
        }
        if (ActivationLayers.KINDS.containsKey(kind)) {
            Settings settings = layer.settings().inner(kind, config);
            return ActivationLayers.KINDS.get(kind).write(layer.with(settings, x));
        }
        return named(layer, kind, x);
    }

    static boolean knows(String name) {
        return BY_NAME.containsKey(name);
    }

    static KerasTensor named(LayerScope layer, String name, KerasTensor x) {
        Activation activation = BY_NAME.get(name);
        if (activation == null) {
            throw layer.problem("has the activation " + name
                    + ", which is not known here; in Python, replace it, or export the model as a SavedModel");
        }
        return activation.apply(layer, x);
    }

    private static Activation op(String type) {
        return (layer, x) -> layer.ops().unary(type, x);
    }

    private static KerasTensor timesSelf(LayerScope layer, KerasTensor x, Activation gate) {
        return layer.ops().binary("Mul", x, gate.apply(layer, x));
    }

    static KerasTensor leaky(Ops ops, KerasTensor x, float slope) {
        return ops.op("LeakyRelu", x).set("alpha", slope).give(x.shape());
    }

    static KerasTensor clip(Ops ops, KerasTensor x, double low, double high) {
        return ops.op("ClipByValue", x, ops.scalar(low), ops.scalar(high)).give(x.shape());
    }

    /** Keras 3: {@code relu6(x + 3) / 6}; Keras 2: {@code 0.2 x + 0.5} between 0 and 1. */
    private static KerasTensor hardSigmoid(LayerScope layer, KerasTensor x) {
        Ops ops = layer.ops();
        if (layer.settings().isKeras3()) {
            return ops.binary("Mul", ops.unary("Relu6", ops.binary("AddV2", x, 3)), 1.0 / 6);
        }
        return clip(ops, ops.binary("AddV2", ops.binary("Mul", x, 0.2), 0.5), 0, 1);
    }

    private static KerasTensor gelu(Ops ops, KerasTensor x) {
        return gelu(ops, x, false);
    }

    /** Hendrycks and Gimpel, Gaussian Error Linear Units, 2016: exact, and approximated by a hyperbolic tangent. */
    static KerasTensor gelu(Ops ops, KerasTensor x, boolean approximate) {
        KerasTensor inner;
        if (approximate) {
            KerasTensor cube = ops.binary("Mul", x, ops.binary("Mul", x, x));
            KerasTensor sum = ops.binary("AddV2", x, ops.binary("Mul", cube, 0.044715));
            inner = ops.unary("Tanh", ops.binary("Mul", sum, Math.sqrt(2 / Math.PI)));
        } else {
            inner = ops.unary("Erf", ops.binary("Mul", x, Math.sqrt(0.5)));
        }
        return ops.binary("Mul", ops.binary("Mul", x, 0.5), ops.binary("AddV2", inner, 1));
    }

    /** Spelled out: the gradient of TensorFlow's own op in C++ is that of matrices, and wrong for any other rank. */
    private static KerasTensor logSoftmax(LayerScope layer, KerasTensor x) {
        Ops ops = layer.ops();
        int axis = layer.axis(-1, x);
        KerasTensor below = ops.binary("Sub", x, ops.unary("StopGradient", ops.reduce("Max", x, true, axis)));
        KerasTensor sum = ops.reduce("Sum", ops.unary("Exp", below), true, axis);
        return ops.binary("Sub", below, ops.unary("Log", sum));
    }

    /** Along any axis; TensorFlow's op knows the last one only. */
    static KerasTensor softmax(LayerScope layer, KerasTensor x, long along) {
        Ops ops = layer.ops();
        int axis = layer.axis(along, x);
        if (axis == x.rank() - 1) {
            return ops.unary("Softmax", x);
        }
        KerasTensor most = ops.unary("StopGradient", ops.reduce("Max", x, true, axis));
        KerasTensor powers = ops.unary("Exp", ops.binary("Sub", x, most));
        return ops.binary("RealDiv", powers, ops.reduce("Sum", powers, true, axis));
    }
}
