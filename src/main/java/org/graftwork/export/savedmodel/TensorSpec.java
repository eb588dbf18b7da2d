// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export.savedmodel;

import java.util.Arrays;
import java.util.List;
import org.graftwork.tensorflow.Nodes;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.TensorInfo;
import org.tensorflow.proto.TensorShapeProto;

/**
 * An argument or result of a function, like Python's {@code tf.TensorSpec}.
 *
 * @param name the argument's or result's name
 * @param dtype the numbers' type
 * @param dimensions one entry a dimension, -1 where any size will do
 */
public record TensorSpec(String name, DataType dtype, List<Long> dimensions) {

    public TensorSpec {
        dimensions = List.copyOf(dimensions);
    }

    /** Makes a specification of 32-bit floats. */
    public static TensorSpec floats(String name, long... dimensions) {
        return new TensorSpec(
                name, DataType.DT_FLOAT, Arrays.stream(dimensions).boxed().toList());
    }

    /** The dimensions as TensorFlow's protobuf. */
    public TensorShapeProto shape() {
        return Nodes.shapeOf(dimensions);
    }

    TensorInfo of(String tensor) {
        return TensorInfo.newBuilder()
                .setName(tensor)
                .setDtype(dtype)
                .setTensorShape(shape())
                .build();
    }
}
