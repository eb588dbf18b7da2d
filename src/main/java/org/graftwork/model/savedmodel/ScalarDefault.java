// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import java.util.Optional;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.Struct.StructuredValue;
import org.tensorflow.proto.Struct.TensorSpecProto;
import org.tensorflow.proto.TensorProto;
import org.tensorflow.proto.TensorShapeProto;

/** Makes the Python default of a scalar tensor argument, such as {@code batch_norm_momentum}, into a tensor. */
final class ScalarDefault {

    private ScalarDefault() {}

    /** The tensor; empty where the argument is no scalar of numbers, or its default no number. */
    static Optional<TensorProto> of(StructuredValue value, TensorSpecProto spec) {
        if (spec.getShape().getDimCount() != 0) {
            return Optional.empty();
        }
        Object simple = PythonSignature.simple(value);
        TensorProto.Builder tensor = scalar(spec.getDtype());
        if (simple instanceof Boolean flag && spec.getDtype() == DataType.DT_BOOL) {
            return Optional.of(flag(flag));
        }
        if (!(simple instanceof Number number)) {
            return Optional.empty();
        }
        return switch (spec.getDtype()) {
            case DT_FLOAT -> Optional.of(tensor.addFloatVal(number.floatValue()).build());
            case DT_DOUBLE ->
                Optional.of(tensor.addDoubleVal(number.doubleValue()).build());
            case DT_INT32 -> Optional.of(tensor.addIntVal(number.intValue()).build());
            case DT_INT64 -> Optional.of(tensor.addInt64Val(number.longValue()).build());
            default -> Optional.empty();
        };
    }

    static TensorProto flag(boolean value) {
        return scalar(DataType.DT_BOOL).addBoolVal(value).build();
    }

    private static TensorProto.Builder scalar(DataType dtype) {
        return TensorProto.newBuilder().setDtype(dtype).setTensorShape(TensorShapeProto.getDefaultInstance());
    }
}
