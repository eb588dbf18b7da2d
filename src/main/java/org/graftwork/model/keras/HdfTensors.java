// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras;

import io.jhdf.api.Dataset;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.VariableInfo;
import org.graftwork.tensorflow.TensorValue;
import org.tensorflow.proto.DataType;

/** Turns data sets into tensors. What is no integer becomes float32, whatever precision the file holds it in. */
final class HdfTensors {

    private HdfTensors() {}

    /**
     * Reads a data set.
     *
     * @param variable whose value it is; it says whether the tensor is int32, int64 or float32
     * @throws ModelProblem if the data set holds no numbers
     */
    static TensorValue read(Dataset dataset, VariableInfo variable) {
        float[] floats = null;
        Object data = variable.parameters() == 0 ? new float[0] : dataset.getDataFlat();
        if (data instanceof float[] same) {
            floats = same;
        } else if (data instanceof double[] doubles) {
            floats = floats(doubles);
        } else if (data instanceof long[] longs) {
            return integers(longs, variable);
        } else if (data instanceof int[] ints) {
            return integers(Arrays.stream(ints).asLongStream().toArray(), variable);
        }
        if (floats == null) {
            throw new ModelProblem("The weight " + variable.name() + " in " + dataset.getFile()
                    + " is no array of numbers. Save the model again with weights of type float32.");
        }
        return variable.dtype().startsWith("int")
                ? integers(longs(floats), variable)
                : TensorValue.of(variable.shape(), floats);
    }

    private static TensorValue integers(long[] values, VariableInfo variable) {
        if (!variable.dtype().startsWith("int")) {
            return TensorValue.of(
                    variable.shape(),
                    floats(Arrays.stream(values).asDoubleStream().toArray()));
        }
        boolean wide = variable.dtype().equals("int64");
        byte[] bytes = new byte[values.length * (wide ? Long.BYTES : Integer.BYTES)];
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (long value : values) {
            if (wide) {
                buffer.putLong(value);
            } else {
                buffer.putInt((int) value);
            }
        }
        return new TensorValue(wide ? DataType.DT_INT64 : DataType.DT_INT32, variable.shape(), bytes);
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }

    private static long[] longs(float[] values) {
        long[] longs = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            longs[i] = (long) values[i];
        }
        return longs;
    }
}
