// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.List;
import org.tensorflow.proto.DataType;

/**
 * The value of a tensor in the Java heap, apart from any session.
 *
 * @param dtype a fixed-size type, such as {@code DT_FLOAT}
 * @param shape one entry a dimension; empty for a scalar
 * @param data the numbers, row-major, little-endian
 */
public record TensorValue(DataType dtype, List<Long> shape, byte[] data) {

    public TensorValue {
        shape = List.copyOf(shape);
    }

    /** Makes a float tensor. */
    public static TensorValue of(List<Long> shape, float[] values) {
        ByteBuffer buffer = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asFloatBuffer().put(values);
        return new TensorValue(DataType.DT_FLOAT, shape, buffer.array());
    }

    /** How many numbers it holds. */
    public long size() {
        return shape.stream().reduce(1L, Math::multiplyExact);
    }

    /**
     * Its numbers as floats.
     *
     * @throws IllegalStateException if it is not of type {@code DT_FLOAT}
     */
    public float[] floats() {
        if (dtype != DataType.DT_FLOAT) {
            throw new IllegalStateException("A tensor of type " + dtype + " has no floats");
        }
        FloatBuffer buffer =
                ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
    }
}
