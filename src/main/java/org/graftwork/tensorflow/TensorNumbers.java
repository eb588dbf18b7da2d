// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.tensorflow.proto.DataType;

/** A tensor's numbers, whatever their type, one at a time: a tensor of a hundred million is not copied. */
public final class TensorNumbers {

    private static final int HALF_BIAS = 15;
    private static final int HALF_FRACTION = 10;

    private final int size;
    private final IntToDoubleFunction numbers;

    private TensorNumbers(int size, IntToDoubleFunction numbers) {
        this.size = size;
        this.numbers = numbers;
    }

    /** A tensor's numbers; empty where it holds none, such as strings. Booleans are 0 and 1. */
    public static Optional<TensorNumbers> of(TensorValue value) {
        ByteBuffer data = ByteBuffer.wrap(value.data()).order(ByteOrder.LITTLE_ENDIAN);
        int size = Math.toIntExact(value.size());
        return Optional.ofNullable(reader(value.dtype(), data)).map(reader -> new TensorNumbers(size, reader));
    }

    /** All of them, in the tensor's order; can be asked for again. */
    public DoubleStream stream() {
        return IntStream.range(0, size).mapToDouble(numbers);
    }

    private static IntToDoubleFunction reader(DataType dtype, ByteBuffer data) {
        return switch (dtype) {
            case DT_FLOAT -> i -> data.getFloat(i * Float.BYTES);
            case DT_DOUBLE -> i -> data.getDouble(i * Double.BYTES);
            case DT_HALF -> i -> half(data.getShort(i * Short.BYTES));
            case DT_BFLOAT16 -> i -> Float.intBitsToFloat(data.getShort(i * Short.BYTES) << Short.SIZE);
            case DT_INT8 -> i -> data.get(i);
            case DT_UINT8, DT_BOOL -> i -> Byte.toUnsignedInt(data.get(i));
            case DT_INT16 -> i -> data.getShort(i * Short.BYTES);
            case DT_INT32 -> i -> data.getInt(i * Integer.BYTES);
            case DT_UINT32 -> i -> Integer.toUnsignedLong(data.getInt(i * Integer.BYTES));
            case DT_INT64 -> i -> data.getLong(i * Long.BYTES);
            default -> null;
        };
    }

    /** IEEE 754 binary16: a sign, five bits of exponent, ten of fraction. */
    private static double half(short bits) {
        int exponent = bits >> HALF_FRACTION & 0x1F;
        double fraction = (bits & 0x3FF) / (double) (1 << HALF_FRACTION);
        double magnitude;
        if (exponent == 0x1F) {
            magnitude = fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
        } else if (exponent == 0) {
            magnitude = fraction * Math.scalb(1.0, 1 - HALF_BIAS);
        } else {
            magnitude = (1 + fraction) * Math.scalb(1.0, exponent - HALF_BIAS);
        }
        return bits < 0 ? -magnitude : magnitude;
    }
}
