// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export.savedmodel;

import java.util.Arrays;
import java.util.List;
import org.tensorflow.proto.Struct.DictValue;
import org.tensorflow.proto.Struct.ListValue;
import org.tensorflow.proto.Struct.NamedTupleValue;
import org.tensorflow.proto.Struct.NoneValue;
import org.tensorflow.proto.Struct.PairValue;
import org.tensorflow.proto.Struct.StructuredValue;
import org.tensorflow.proto.Struct.TensorSpecProto;
import org.tensorflow.proto.Struct.TupleValue;

/** Python's values as a SavedModel spells them (tensorflow/core/protobuf/struct.proto). */
final class StructuredValues {

    static final StructuredValue NONE = StructuredValue.newBuilder()
            .setNoneValue(NoneValue.getDefaultInstance())
            .build();

    private StructuredValues() {}

    static StructuredValue bool(boolean value) {
        return StructuredValue.newBuilder().setBoolValue(value).build();
    }

    static StructuredValue strings(List<String> values) {
        ListValue.Builder list = ListValue.newBuilder();
        values.forEach(value -> list.addValuesBuilder().setStringValue(value));
        return StructuredValue.newBuilder().setListValue(list).build();
    }

    static StructuredValue tuple(StructuredValue... values) {
        return StructuredValue.newBuilder()
                .setTupleValue(TupleValue.newBuilder().addAllValues(Arrays.asList(values)))
                .build();
    }

    static StructuredValue emptyDict() {
        return StructuredValue.newBuilder()
                .setDictValue(DictValue.getDefaultInstance())
                .build();
    }

    static StructuredValue dict(TensorSpec spec) {
        return StructuredValue.newBuilder()
                .setDictValue(DictValue.newBuilder().putFields(spec.name(), tensor(spec)))
                .build();
    }

    static StructuredValue tensor(TensorSpec spec) {
        return StructuredValue.newBuilder()
                .setTensorSpecValue(TensorSpecProto.newBuilder()
                        .setName(spec.name())
                        .setDtype(spec.dtype())
                        .setShape(spec.shape()))
                .build();
    }

    /** Python's {@code inspect.FullArgSpec} without annotations and without {@code *args} and {@code **kwargs}. */
    static StructuredValue fullArgSpec(List<String> args, StructuredValue defaults, List<String> keywordOnly) {
        return StructuredValue.newBuilder()
                .setNamedTupleValue(NamedTupleValue.newBuilder()
                        .setName("FullArgSpec")
                        .addValues(pair("args", strings(args)))
                        .addValues(pair("varargs", NONE))
                        .addValues(pair("varkw", NONE))
                        .addValues(pair("defaults", defaults))
                        .addValues(pair("kwonlyargs", strings(keywordOnly)))
                        .addValues(pair("kwonlydefaults", NONE))
                        .addValues(pair("annotations", emptyDict())))
                .build();
    }

    private static PairValue pair(String key, StructuredValue value) {
        return PairValue.newBuilder().setKey(key).setValue(value).build();
    }
}
