// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras.layer;

/** {@code MaxPooling2D}, {@code AveragePooling2D}, and the global ones of both. */
final class Pooling {

    private Pooling() {}

    /** @param op {@code MaxPool} or {@code AvgPool} */
    static LayerKind window(String op) {
        return layer -> {
            KerasTensor images = layer.images();
            Window window = Window.ofPooling(layer);
            return layer.ops()
                    .op(op, images)
                    .set("ksize", 1, window.rows(), window.columns(), 1)
                    .set("strides", 1, window.strides()[0], window.strides()[1], 1)
                    .set("padding", window.padding())
                    .set("data_format", "NHWC")
                    .give(window.over(layer, images, images.channels()));
        };
    }

    /** @param op {@code Max} or {@code Mean} */
    static LayerKind global(String op) {
        return layer -> layer.ops().reduce(op, layer.images(), layer.settings().flag("keepdims", false), 1, 2);
    }
}
