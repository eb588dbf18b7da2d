// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.adaptation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.graftwork.tensorflow.Tensors;
import org.tensorflow.proto.DataType;

/** Names what a tensor is, for people. */
final class ShapeText {

    private ShapeText() {}

    /**
     * Returns such as {@code float32 of shape [batch, 7, 7, 1280]}.
     *
     * @param shape with the batch first; empty where nothing is known of it
     */
    static String of(DataType dtype, List<Long> shape) {
        return Tensors.name(dtype)
                + (shape.isEmpty()
                        ? " of a shape that is not known"
                        : " of shape "
                                + IntStream.range(0, shape.size())
                                        .mapToObj(i -> size(shape.get(i), i == 0))
                                        .collect(Collectors.joining(", ", "[", "]")));
    }

    private static String size(long size, boolean batch) {
        return size >= 0 ? Long.toString(size) : batch ? "batch" : "?";
    }
}
