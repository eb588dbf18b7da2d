// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras.layer;

import java.util.List;
import org.graftwork.model.ShapeText;
import org.tensorflow.proto.DataType;

/** Layers that change values at random in training mode, and pass them on in inference mode. */
final class Noise {

    /** Any number but 0: TensorFlow then draws the same numbers in every run. */
    private static final int SEED = 20_181;

    private static final double SELU_ALPHA = 1.6732632423543772;
    private static final double SELU_SCALE = 1.0507009873554805;

    private Noise() {}

    static KerasTensor dropout(LayerScope layer) {
        KerasTensor x = layer.input();
        return layer.settings()
                .shape("noise_shape")
                .map(shape -> dropTogether(layer, x, shape))
                .orElseGet(() -> drop(layer, x, layer.ops().shapeOf(x), x.shape()));
    }

    /** Drops what shares a number of the noise: along an axis of size 1, all or nothing, as EfficientNet does. */
    private static KerasTensor dropTogether(LayerScope layer, KerasTensor x, List<Long> noise) {
        Ops ops = layer.ops();
        if (noise.size() != x.rank()) {
            throw layer.problem("has a noise_shape of " + noise + " for a tensor of shape " + ShapeText.of(x.shape())
                    + "; the file is damaged: get it again");
        }
        KerasTensor all = ops.shapeOf(x);
        KerasTensor sizes = null;
        for (int i = 0; i < x.rank(); i++) {
            KerasTensor size = noise.get(i) == 1 ? ops.integers(1) : ops.part(all, i, i + 1);
            sizes = sizes == null ? size : ops.joined(sizes, size);
        }
        return drop(layer, x, sizes, noise);
    }

    /** Drops whole channels of images. */
    static KerasTensor spatialDropout(LayerScope layer) {
        KerasTensor x = layer.images();
        Ops ops = layer.ops();
        KerasTensor sizes = ops.joined(ops.part(ops.shapeOf(x), 0, 1), ops.integers(1, 1, (int) x.channels()));
        return drop(layer, x, sizes, List.of(-1L, 1L, 1L, x.channels()));
    }

    private static KerasTensor drop(LayerScope layer, KerasTensor x, KerasTensor sizes, List<Long> shape) {
        double rate = rate(layer, "rate");
        if (!layer.training() || rate == 0) {
            return layer.ops().unary("Identity", x);
        }
        KerasTensor kept = kept(layer, sizes, shape, rate);
        return layer.ops().binary("Mul", x, layer.ops().binary("Mul", kept, 1 / (1 - rate)));
    }

    /** ConvNeXt's: drops what a residual block adds, for some of the images. */
    static KerasTensor stochasticDepth(LayerScope layer) {
        KerasTensor x = layer.input();
        Ops ops = layer.ops();
        double rate = rate(layer, "drop_path_rate");
        if (!layer.training() || rate == 0) {
            return ops.unary("Identity", x);
        }
        int[] ones = new int[x.rank() - 1];
        java.util.Arrays.fill(ones, 1);
        KerasTensor sizes = ops.joined(ops.part(ops.shapeOf(x), 0, 1), ops.integers(ones));
        List<Long> shape = new java.util.ArrayList<>(java.util.Collections.nCopies(x.rank(), 1L));
        shape.set(0, -1L);
        return ops.binary("Mul", x, ops.binary("Mul", kept(layer, sizes, shape, rate), 1 / (1 - rate)));
    }

    static KerasTensor gaussianNoise(LayerScope layer) {
        KerasTensor x = layer.input();
        Ops ops = layer.ops();
        double deviation = layer.settings().number("stddev", 0);
        return layer.training()
                ? ops.binary("AddV2", x, ops.binary("Mul", normal(layer, x), deviation))
                : ops.unary("Identity", x);
    }

    static KerasTensor gaussianDropout(LayerScope layer) {
        KerasTensor x = layer.input();
        Ops ops = layer.ops();
        double rate = rate(layer, "rate");
        if (!layer.training() || rate == 0) {
            return ops.unary("Identity", x);
        }
        KerasTensor noise = ops.binary("Mul", normal(layer, x), Math.sqrt(rate / (1 - rate)));
        return ops.binary("Mul", x, ops.binary("AddV2", noise, 1));
    }

    /** Klambauer et al., Self-Normalizing Neural Networks, 2017: keeps mean and variance of what selu gives. */
    static KerasTensor alphaDropout(LayerScope layer) {
        KerasTensor x = layer.input();
        Ops ops = layer.ops();
        double rate = rate(layer, "rate");
        if (!layer.training() || rate == 0) {
            return ops.unary("Identity", x);
        }
        double dropped = -SELU_ALPHA * SELU_SCALE;
        double factor = 1 / Math.sqrt((1 - rate) * (1 + rate * dropped * dropped));
        KerasTensor kept = kept(layer, ops.shapeOf(x), x.shape(), rate);
        KerasTensor rest = ops.binary("Mul", ops.binary("Sub", ops.scalar(1), kept), dropped);
        KerasTensor mixed = ops.binary("AddV2", ops.binary("Mul", x, kept), rest);
        return ops.binary("AddV2", ops.binary("Mul", mixed, factor), -factor * dropped * rate);
    }

    private static double rate(LayerScope layer, String name) {
        double rate = layer.settings().number(name, 0);
        if (!(rate >= 0 && rate < 1)) {
            throw layer.problem("has a " + name + " of " + rate
                    + ", which is not from 0 up to 1; the file is damaged: get" + " it again");
        }
        return rate;
    }

    /** 1 for what is kept, 0 for what is dropped. */
    private static KerasTensor kept(LayerScope layer, KerasTensor sizes, List<Long> shape, double rate) {
        KerasTensor uniform = random(layer, "RandomUniform", sizes, shape);
        return layer.ops().unary("Floor", layer.ops().binary("AddV2", uniform, 1 - rate));
    }

    private static KerasTensor normal(LayerScope layer, KerasTensor x) {
        return random(layer, "RandomStandardNormal", layer.ops().shapeOf(x), x.shape());
    }

    /** Every layer has its own numbers, and every step: the op counts on by itself. */
    private static KerasTensor random(LayerScope layer, String op, KerasTensor sizes, List<Long> shape) {
        return layer.ops()
                .op(op, sizes)
                .set("T", DataType.DT_INT32)
                .set("dtype", DataType.DT_FLOAT)
                .set("seed", SEED)
                .set("seed2", layer.scope().hashCode() | 1)
                .give(shape);
    }
}
