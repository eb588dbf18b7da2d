// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.graftwork.tensorflow.Tensors;
import org.tensorflow.proto.DataType;

/** Names tensors' shapes, in which less than 0 stands for a size that is not fixed, for people. */
public final class ShapeText {

    private static final String ANY = "any";

    private ShapeText() {}

    /** Such as {@code [any, 3, 8, 8]}. */
    public static String of(List<Long> shape) {
        return text(shape, ANY);
    }

    /** Such as {@code [batch, 7, 7, 1280]}, of a shape with the batch first. */
    public static String ofBatch(List<Long> shape) {
        return text(shape, "batch");
    }

    /**
     * Such as {@code float32 of shape [batch, 7, 7, 1280]}.
     *
     * @param shape with the batch first; empty where nothing is known of it
     */
    public static String ofBatch(DataType dtype, List<Long> shape) {
        return Tensors.name(dtype)
                + (shape.isEmpty() ? " of a shape that is not known" : " of shape " + ofBatch(shape));
    }

    private static String text(List<Long> shape, String first) {
        return IntStream.range(0, shape.size())
                .mapToObj(i -> shape.get(i) >= 0 ? Long.toString(shape.get(i)) : i == 0 ? first : ANY)
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
