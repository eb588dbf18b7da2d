// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras.layer;

import java.util.List;
import java.util.Locale;
import org.graftwork.model.keras.config.Settings;

/**
 * The window that a convolution or a pooling slides over images.
 *
 * @param rows of the window
 * @param columns of the window
 * @param strides rows and columns it moves by
 * @param dilation rows and columns between what it takes in
 * @param padding {@code SAME} or {@code VALID}
 */
record Window(int rows, int columns, int[] strides, int[] dilation, String padding) {

    static Window ofConvolution(LayerScope layer) {
        Settings settings = layer.settings();
        int[] size = settings.pair("kernel_size", 1);
        return new Window(
                size[0], size[1], settings.pair("strides", 1), settings.pair("dilation_rate", 1), padding(layer));
    }

    static Window ofPooling(LayerScope layer) {
        Settings settings = layer.settings();
        int[] size = settings.pair("pool_size", 2);
        int[] strides = settings.has("strides") ? settings.pair("strides", 1) : size;
        return new Window(size[0], size[1], strides, new int[] {1, 1}, padding(layer));
    }

    private static String padding(LayerScope layer) {
        String padding = layer.settings().text("padding", "valid").toUpperCase(Locale.ROOT);
        if (!padding.equals("SAME") && !padding.equals("VALID")) {
            throw layer.problem("has padding " + padding + ", which is not supported here");
        }
        return padding;
    }

    boolean isDilated() {
        return dilation[0] > 1 || dilation[1] > 1;
    }

    /** The shape of what it gives for images. */
    List<Long> over(LayerScope layer, KerasTensor images, long channels) {
        return images.imageShape(
                slid(layer, images.size(1), (rows - 1L) * dilation[0] + 1, strides[0]),
                slid(layer, images.size(2), (columns - 1L) * dilation[1] + 1, strides[1]),
                channels);
    }

    private long slid(LayerScope layer, long size, long window, int stride) {
        if (size < 0) {
            return -1;
        }
        long places = padding.equals("SAME") ? size : size - window + 1;
        if (places < 1) {
            throw layer.problem("looks at " + window + " pixels at once, but its input has only " + size
                    + "; the file is damaged: get it again");
        }
        return (places + stride - 1) / stride;
    }
}
