// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras.layer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.graftwork.model.ShapeText;

/** Layers that give the same numbers in another shape or order, or with a border more or less. */
final class Shaping {

    private Shaping() {}

    static KerasTensor flatten(LayerScope layer) {
        KerasTensor x = layer.input();
        return reshape(layer, x, List.of(x.perImage()));
    }

    static KerasTensor reshape(LayerScope layer) {
        KerasTensor x = layer.input();
        List<Long> target = new ArrayList<>(layer.settings().integers("target_shape"));
        int open = target.indexOf(-1L);
        if (open >= 0 && x.isFixed()) {
            long others = target.stream().filter(size -> size > 0).reduce(1L, (a, b) -> a * b % Long.MAX_VALUE);
            target.set(open, others > 0 ? x.perImage() / others : -1);
        }
        if (target.stream().anyMatch(size -> size == 0 || size < -1)
                || target.stream().filter(size -> size < 0).count() > 1
                || (!target.contains(-1L) && x.isFixed() && product(target) != x.perImage())) {
            throw layer.problem("cannot give shape " + ShapeText.of(target) + " to an input of shape "
                    + ShapeText.of(x.shape()) + "; the file is damaged: get it again");
        }
        return reshape(layer, x, target);
    }

    private static double product(List<Long> sizes) {
        return sizes.stream().mapToDouble(Long::doubleValue).reduce(1, (a, b) -> a * b);
    }

    /** To a shape per image. Its batch's size is read from the tensor where the shape has another open size. */
    private static KerasTensor reshape(LayerScope layer, KerasTensor x, List<Long> perImage) {
        Ops ops = layer.ops();
        List<Long> shape = new ArrayList<>(List.of(-1L));
        shape.addAll(perImage);
        if (!perImage.contains(-1L)) {
            return ops.reshape(x, shape);
        }
        KerasTensor batch = ops.part(ops.shapeOf(x), 0, 1);
        return ops.reshape(x, ops.joined(batch, ops.integers(perImage)), shape);
    }

    /** The sizes' order, counted from 1 as Keras counts them; the batch stays first. */
    static KerasTensor permute(LayerScope layer) {
        KerasTensor x = layer.input();
        List<Long> order = layer.settings().integers("dims");
        if (!order.stream()
                .sorted()
                .toList()
                .equals(java.util.stream.LongStream.range(1, x.rank()).boxed().toList())) {
            throw layer.problem("cannot bring a tensor of shape " + ShapeText.of(x.shape()) + " into the order " + order
                    + "; the file is damaged: get it again");
        }
        List<Long> all = new ArrayList<>(List.of(0L));
        all.addAll(order);
        return layer.ops()
                .op("Transpose", x, layer.ops().integers(all))
                .give(all.stream().map(axis -> x.size(axis.intValue())).toList());
    }

    static KerasTensor zeroPadding(LayerScope layer) {
        KerasTensor x = layer.images();
        int[][] border = border(layer, "padding");
        KerasTensor paddings = layer.ops().matrix(new int[][] {{0, 0}, border[0], border[1], {0, 0}});
        return layer.ops()
                .op("Pad", x, paddings)
                .give(x.imageShape(more(x.size(1), border[0]), more(x.size(2), border[1]), x.channels()));
    }

    private static long more(long size, int... border) {
        return size < 0 ? -1 : size + border[0] + border[1];
    }

    static KerasTensor cropping(LayerScope layer) {
        KerasTensor x = layer.images();
        int[][] border = border(layer, "cropping");
        return crop(layer, x, border);
    }

    /** @param border top and bottom, left and right */
    static KerasTensor crop(LayerScope layer, KerasTensor x, int[][] border) {
        Ops ops = layer.ops();
        long rows = x.size(1) < 0 ? -1 : x.size(1) - border[0][0] - border[0][1];
        long columns = x.size(2) < 0 ? -1 : x.size(2) - border[1][0] - border[1][1];
        if ((x.size(1) >= 0 && rows < 1) || (x.size(2) >= 0 && columns < 1)) {
            throw layer.problem("would leave nothing of an input of shape " + ShapeText.of(x.shape())
                    + "; the file is damaged: get it again");
        }
        int openEnd = 0b1001 | (border[0][1] == 0 ? 0b10 : 0) | (border[1][1] == 0 ? 0b100 : 0);
        return ops.op(
                        "StridedSlice",
                        x,
                        ops.integers(0, border[0][0], border[1][0], 0),
                        ops.integers(0, -border[0][1], -border[1][1], 0),
                        ops.integers(1, 1, 1, 1))
                .set("Index", org.tensorflow.proto.DataType.DT_INT32)
                .set("begin_mask", 0b1001)
                .set("end_mask", openEnd)
                .give(x.imageShape(rows, columns, x.channels()));
    }

    /** One number for all sides, one for rows and one for columns, or two for each. */
    private static int[][] border(LayerScope layer, String name) {
        JsonNode value = layer.settings().get(name);
        JsonNode rows = value.isArray() ? value.path(0) : value;
        JsonNode columns = value.isArray() ? value.path(1) : value;
        return new int[][] {sides(layer, rows), sides(layer, columns)};
    }

    private static int[] sides(LayerScope layer, JsonNode value) {
        return new int[] {
            side(layer, value.isArray() ? value.path(0) : value), side(layer, value.isArray() ? value.path(1) : value)
        };
    }

    private static int side(LayerScope layer, JsonNode value) {
        if (!value.isInt() || value.intValue() < 0 || value.intValue() > 1 << 16) {
            throw layer.problem("has a border that makes no sense; the file is damaged: get it again");
        }
        return value.intValue();
    }
}
