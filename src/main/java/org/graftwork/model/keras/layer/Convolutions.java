// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras.layer;

import java.util.ArrayList;
import java.util.List;
import org.graftwork.model.keras.config.Settings;
import org.tensorflow.proto.DataType;

/** {@code Conv2D}, {@code DepthwiseConv2D} and {@code SeparableConv2D}. */
final class Convolutions {

    private Convolutions() {}

    static KerasTensor convolution(LayerScope layer) {
        Settings settings = layer.settings();
        KerasTensor images = layer.images();
        Window window = Window.ofConvolution(layer);
        int filters = settings.count("filters");
        int groups = settings.count("groups", 1);
        long channels = images.channels();
        if (channels % groups != 0 || filters % groups != 0) {
            throw layer.problem("has " + groups + " groups that do not divide " + channels + " channels into " + filters
                    + "; the file is damaged: get it again");
        }
        KerasTensor kernel = layer.weight(
                "kernel", (long) window.rows(), (long) window.columns(), channels / groups, (long) filters);
        KerasTensor result;
        if (groups == 1) {
            result = slide(layer, "Conv2D", images, kernel, window, filters);
        } else if (groups == channels) {
            KerasTensor depthwise = layer.ops()
                    .reshape(
                            kernel,
                            List.of((long) window.rows(), (long) window.columns(), channels, filters / channels));
            result = slide(layer, "DepthwiseConv2dNative", images, depthwise, window, filters);
        } else {
            result = grouped(layer, images, kernel, window, groups);
        }
        return finish(layer, result);
    }

    /** One convolution a group of channels: TensorFlow has no gradient of a grouped one on every device. */
    private static KerasTensor grouped(
            LayerScope layer, KerasTensor images, KerasTensor kernel, Window window, int groups) {
        List<KerasTensor> imageParts = split(layer, images, groups);
        List<KerasTensor> kernelParts = split(layer, kernel, groups);
        List<KerasTensor> results = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            KerasTensor part = kernelParts.get(i);
            results.add(slide(layer, "Conv2D", imageParts.get(i), part, window, part.channels()));
        }
        return layer.ops().concatenate(results, 3);
    }

    private static List<KerasTensor> split(LayerScope layer, KerasTensor whole, int parts) {
        List<Long> shape = whole.shapeWith(-1, whole.channels() / parts);
        KerasTensor first = layer.ops()
                .op("Split", layer.ops().axis(whole.rank() - 1), whole)
                .set("num_split", parts)
                .give(shape);
        List<KerasTensor> all = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            all.add(new KerasTensor(first.name() + ":" + i, shape));
        }
        return all;
    }

    static KerasTensor depthwise(LayerScope layer) {
        KerasTensor images = layer.images();
        Window window = Window.ofConvolution(layer);
        return finish(
                layer, depthwise(layer, images, window, layer.settings().isKeras3() ? "kernel" : "depthwise_kernel"));
    }

    static KerasTensor separable(LayerScope layer) {
        KerasTensor images = layer.images();
        Window window = Window.ofConvolution(layer);
        KerasTensor deep = depthwise(layer, images, window, "depthwise_kernel");
        int filters = layer.settings().count("filters");
        KerasTensor pointwise = layer.weight("pointwise_kernel", 1L, 1L, deep.channels(), (long) filters);
        Window point = new Window(1, 1, new int[] {1, 1}, new int[] {1, 1}, "VALID");
        return finish(layer, slide(layer, "Conv2D", deep, pointwise, point, filters));
    }

    private static KerasTensor depthwise(LayerScope layer, KerasTensor images, Window window, String name) {
        int multiplier = layer.settings().count("depth_multiplier", 1);
        if (window.strides()[0] != window.strides()[1]) {
            throw layer.problem("moves by other rows than columns, which TensorFlow cannot compute");
        }
        KerasTensor kernel =
                layer.weight(name, (long) window.rows(), (long) window.columns(), images.channels(), (long) multiplier);
        return slide(
                layer,
                "DepthwiseConv2dNative",
                images,
                kernel,
                window,
                Math.multiplyExact(images.channels(), multiplier));
    }

    private static KerasTensor slide(
            LayerScope layer, String op, KerasTensor images, KerasTensor kernel, Window window, long filters) {
        KerasTensor spread = window.isDilated() ? spread(layer, kernel, window) : kernel;
        return layer.ops()
                .op(op, images, spread)
                .set("strides", 1, window.strides()[0], window.strides()[1], 1)
                .set("padding", window.padding())
                .set("data_format", "NHWC")
                .give(window.over(layer, images, filters));
    }

    /**
     * A kernel with zeros between its entries, which slides as the dilated kernel does. TensorFlow's own dilation has
     * the wrong gradient in C++, and none for depthwise kernels.
     */
    private static KerasTensor spread(LayerScope layer, KerasTensor kernel, Window window) {
        Ops ops = layer.ops();
        int rows = window.dilation()[0];
        int columns = window.dilation()[1];
        if ((long) window.rows() * rows * window.columns() * columns > 1 << 16) {
            throw layer.problem("has a dilation that makes no sense; the file is damaged: get it again");
        }
        long depth = kernel.size(2) * kernel.size(3);
        KerasTensor x = ops.reshape(kernel, List.of(kernel.size(0), 1L, kernel.size(1), 1L, depth));
        x = ops.op("Pad", x, ops.matrix(new int[][] {{0, 0}, {0, rows - 1}, {0, 0}, {0, columns - 1}, {0, 0}}))
                .give(List.of(kernel.size(0), (long) rows, kernel.size(1), (long) columns, depth));
        x = ops.reshape(x, List.of(kernel.size(0) * rows, kernel.size(1) * columns, kernel.size(2), kernel.size(3)));
        List<Long> used = List.of(
                (kernel.size(0) - 1) * rows + 1, (kernel.size(1) - 1) * columns + 1, kernel.size(2), kernel.size(3));
        return ops.op("Slice", x, ops.integers(0, 0, 0, 0), ops.integers(used))
                .set("Index", DataType.DT_INT32)
                .give(used);
    }

    /** Adds the bias and applies the activation, where the layer has them. */
    static KerasTensor finish(LayerScope layer, KerasTensor x) {
        KerasTensor result = x;
        if (layer.settings().flag("use_bias", true)) {
            KerasTensor bias = layer.weight("bias", x.channels());
            result = layer.ops().op("BiasAdd", x, bias).give(x.shape());
        }
        return Activations.apply(layer, result);
    }
}
