// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.List;
import java.util.stream.LongStream;
import org.tensorflow.RawTensor;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.proto.DataType;
import org.tensorflow.types.TBfloat16;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat16;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TFloat64;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.TString;
import org.tensorflow.types.TUint8;
import org.tensorflow.types.family.TType;

/** Copies tensors between the Java heap and TensorFlow. */
public final class Tensors {

    private Tensors() {}

    /** Copies into a new native tensor, which the caller closes. */
    public static Tensor toNative(TensorValue value) {
        return Tensor.of(
                type(value.dtype()),
                Shape.of(value.shape().stream().mapToLong(Long::longValue).toArray()),
                DataBuffers.of(value.data(), true, false));
    }

    /** Copies a native tensor of fixed-size numbers; the tensor stays open. */
    public static TensorValue toHeap(Tensor tensor) {
        RawTensor raw = tensor.asRawTensor();
        byte[] data = new byte[Math.toIntExact(raw.numBytes())];
        raw.data().read(data);
        return new TensorValue(
                tensor.dataType(),
                LongStream.of(tensor.shape().asArray()).boxed().toList(),
                data);
    }

    /** Makes a native float tensor, which the caller closes. */
    public static TFloat32 floats(float[] values, long... shape) {
        return TFloat32.tensorOf(Shape.of(shape), DataBuffers.of(values, true, false));
    }

    /** The numbers of a native float tensor, row-major; the tensor stays open. */
    public static float[] floats(Tensor tensor) {
        float[] values = new float[Math.toIntExact(tensor.shape().size())];
        tensor.asRawTensor().data().asFloats().read(values);
        return values;
    }

    /**
     * TensorFlow-Java's class for a type.
     *
     * @throws IllegalArgumentException if this product has no use for the type
     */
    public static Class<? extends TType> type(DataType dtype) {
        return switch (dtype) {
            case DT_FLOAT -> TFloat32.class;
            case DT_DOUBLE -> TFloat64.class;
            case DT_HALF -> TFloat16.class;
            case DT_BFLOAT16 -> TBfloat16.class;
            case DT_INT32 -> TInt32.class;
            case DT_INT64 -> TInt64.class;
            case DT_UINT8 -> TUint8.class;
            case DT_BOOL -> TBool.class;
            case DT_STRING -> TString.class;
            default -> throw new IllegalArgumentException("No use for tensors of type " + dtype);
        };
    }

    /** A type's usual name, such as {@code float32} for {@code DT_FLOAT}. */
    public static String name(DataType dtype) {
        return switch (dtype) {
            case DT_FLOAT -> "float32";
            case DT_DOUBLE -> "float64";
            case DT_HALF -> "float16";
            default -> dtype.name().substring("DT_".length()).toLowerCase(java.util.Locale.ROOT);
        };
    }

    /** The type of a usual name, as {@link #name(DataType)} gives it. */
    public static DataType dataType(String name) {
        return switch (name) {
            case "float32" -> DataType.DT_FLOAT;
            case "float64" -> DataType.DT_DOUBLE;
            case "float16" -> DataType.DT_HALF;
            default -> DataType.valueOf("DT_" + name.toUpperCase(java.util.Locale.ROOT));
        };
    }

    /** A tensor's shape as a list, with -1 for what is not known. */
    public static List<Long> shape(org.tensorflow.proto.TensorShapeProto shape) {
        return shape.getDimList().stream().map(dimension -> dimension.getSize()).toList();
    }
}
