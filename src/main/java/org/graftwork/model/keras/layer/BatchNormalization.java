// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras.layer;

import java.util.Arrays;
import java.util.List;
import org.graftwork.model.ShapeText;
import org.graftwork.model.keras.config.Settings;
import org.tensorflow.proto.DataType;

/**
 * {@code BatchNormalization} over the last axis. In training mode it normalizes by the batch's own statistics and moves
 * the moving ones towards them; a frozen layer stays in inference mode, as in Keras since TensorFlow 2.
 */
final class BatchNormalization {

    private final LayerScope layer;
    private final Settings settings;
    private final Ops ops;

    private BatchNormalization(LayerScope layer) {
        this.layer = layer;
        settings = layer.settings();
        ops = layer.ops();
    }

    static KerasTensor write(LayerScope layer) {
        return new BatchNormalization(layer).write();
    }

    private KerasTensor write() {
        KerasTensor x = layer.input();
        if (settings.flag("renorm", false)) {
            throw layer.problem("renormalizes batches, which is not supported here");
        }
        List<Long> axes = settings.has("axis") ? settings.integers("axis") : List.of(-1L);
        if (axes.size() != 1 || layer.axis(axes.get(0), x) != x.rank() - 1) {
            throw layer.problem("does not normalize the last axis; in Python, build the model with channels last");
        }
        if (x.rank() < 2 || x.rank() > 4) {
            throw layer.problem(
                    "normalizes a tensor of shape " + ShapeText.of(x.shape()) + ", which is not supported here");
        }
        long channels = layer.known(x.channels());
        KerasTensor gamma = settings.flag("scale", true) ? layer.weight("gamma", channels) : all(channels, 1);
        KerasTensor beta = settings.flag("center", true) ? layer.weight("beta", channels) : all(channels, 0);
        KerasTensor mean = layer.statistic("moving_mean", channels);
        KerasTensor variance = layer.statistic("moving_variance", channels);
        KerasTensor images = asImages(x);
        boolean training = layer.training() && layer.trainable();
        KerasTensor result = training
                ? normalize(images, true, gamma, beta, all(0, 0), all(0, 0))
                : normalize(images, false, gamma, beta, mean, variance);
        if (training) {
            move(mean, new KerasTensor(result.name() + ":1", mean.shape()));
            move(variance, varianceOf(new KerasTensor(result.name() + ":2", variance.shape()), x));
        }
        return images.equals(x)
                ? result
                : ops.op("Squeeze", result).set("squeeze_dims", places(x)).give(x.shape());
    }

    private KerasTensor normalize(KerasTensor images, boolean training, KerasTensor... statistics) {
        return ops.op("FusedBatchNormV3", images, statistics[0], statistics[1], statistics[2], statistics[3])
                .set("U", DataType.DT_FLOAT)
                .set("epsilon", settings.number("epsilon", 1e-3))
                .set("is_training", training)
                .set("data_format", "NHWC")
                .give(images.shape());
    }

    /** The fused op takes images only: what has fewer axes gets ones of size 1. */
    private KerasTensor asImages(KerasTensor x) {
        return switch (x.rank()) {
            case 2 -> expand(expand(x));
            case 3 -> expand(x);
            default -> x;
        };
    }

    private KerasTensor expand(KerasTensor x) {
        List<Long> shape = new java.util.ArrayList<>(x.shape());
        shape.add(1, 1L);
        return ops.op("ExpandDims", x, ops.axis(1)).give(shape);
    }

    private static long[] places(KerasTensor x) {
        return x.rank() == 2 ? new long[] {1, 2} : new long[] {1};
    }

    /**
     * The variance that Keras moves towards. Keras 2 takes the fused op's for images, which is an estimate for the
     * population: the batch's own times {@code n / (n - 1)}. Everything else in Keras takes the batch's own.
     */
    private KerasTensor varianceOf(KerasTensor estimate, KerasTensor x) {
        if (!settings.isKeras3() && x.rank() == 4) {
            return estimate;
        }
        KerasTensor size = ops.op("Size", x).set("out_type", DataType.DT_INT32).give(List.of());
        KerasTensor numbers = ops.op("Cast", size)
                .untyped()
                .set("SrcT", DataType.DT_INT32)
                .set("DstT", DataType.DT_FLOAT)
                .give(List.of());
        KerasTensor count = ops.binary("Mul", numbers, 1.0 / x.channels());
        KerasTensor share = ops.binary("RealDiv", ops.binary("Sub", count, 1), count);
        return ops.binary("Mul", estimate, share);
    }

    /** {@code moving -= (moving - batch) * (1 - momentum)}. */
    private void move(KerasTensor moving, KerasTensor batch) {
        double share = 1 - (double) settings.number("momentum", 0.99);
        KerasTensor before = layer.updated(moving);
        layer.subtract(moving, ops.binary("Mul", ops.binary("Sub", before, batch), share));
    }

    private KerasTensor all(long size, float value) {
        float[] values = new float[(int) size];
        Arrays.fill(values, value);
        return ops.constant(List.of(size), values);
    }
}
