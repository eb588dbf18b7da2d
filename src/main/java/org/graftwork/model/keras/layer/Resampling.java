// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras.layer;

import java.util.List;
import java.util.Map;
import org.graftwork.model.ShapeText;
import org.graftwork.model.keras.config.Settings;
import org.tensorflow.proto.DataType;

/** Layers that give images another size. */
final class Resampling {

    private static final Map<String, String> OPS = Map.of(
            "bilinear", "ResizeBilinear",
            "nearest", "ResizeNearestNeighbor",
            "bicubic", "ResizeBicubic");

    private Resampling() {}

    static KerasTensor resizing(LayerScope layer) {
        Settings settings = layer.settings();
        KerasTensor images = layer.images();
        for (String option : List.of("crop_to_aspect_ratio", "pad_to_aspect_ratio", "antialias")) {
            if (settings.flag(option, false)) {
                throw layer.problem("resizes with " + option + ", which is not supported here; remove that layer and"
                        + " let the photos be fitted instead");
            }
        }
        int rows = settings.count("height");
        int columns = settings.count("width");
        KerasTensor size = layer.ops().integers(rows, columns);
        return resize(layer, settings.text("interpolation", "bilinear"), images, size, rows, columns);
    }

    static KerasTensor upSampling(LayerScope layer) {
        Ops ops = layer.ops();
        KerasTensor images = layer.images();
        int[] factors = layer.settings().pair("size", 2);
        KerasTensor size = ops.op("Mul", ops.part(ops.shapeOf(images), 1, 3), ops.integers(factors))
                .set("T", DataType.DT_INT32)
                .give(List.of(2L));
        return resize(
                layer,
                layer.settings().text("interpolation", "nearest"),
                images,
                size,
                images.size(1) < 0 ? -1 : images.size(1) * factors[0],
                images.size(2) < 0 ? -1 : images.size(2) * factors[1]);
    }

    private static KerasTensor resize(
            LayerScope layer, String interpolation, KerasTensor images, KerasTensor size, long rows, long columns) {
        String op = OPS.get(interpolation);
        if (op == null) {
            throw layer.problem("resizes by " + interpolation + ", which is not supported here");
        }
        return layer.ops()
                .op(op, images, size)
                .set("half_pixel_centers", true)
                .give(images.imageShape(rows, columns, images.channels()));
    }

    /** The middle of images that are at least as large; what is smaller is refused. */
    static KerasTensor centerCrop(LayerScope layer) {
        KerasTensor images = layer.images();
        long rows = images.size(1) - layer.settings().count("height");
        long columns = images.size(2) - layer.settings().count("width");
        if (rows < 0 || columns < 0) {
            throw layer.problem(
                    "crops images of shape " + ShapeText.of(images.shape())
                            + ", which are smaller or of no fixed size; remove that layer and let the photos be fitted instead");
        }
        int top = (int) rows / 2;
        int left = (int) columns / 2;
        return Shaping.crop(layer, images, new int[][] {{top, (int) rows - top}, {left, (int) columns - left}});
    }
}
