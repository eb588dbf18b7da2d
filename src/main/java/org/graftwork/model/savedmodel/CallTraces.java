// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.SavedObjectGraphOuterClass.SavedConcreteFunction;
import org.tensorflow.proto.SavedObjectGraphOuterClass.SavedObject;
import org.tensorflow.proto.Struct.StructuredValue;
import org.tensorflow.proto.Struct.TensorSpecProto;
import org.tensorflow.proto.TensorProto;
import org.tensorflow.proto.TensorShapeProto;

/**
 * Reads the concrete functions behind {@code __call__}: one for each combination of Python arguments the model was
 * traced with. The structure is that of tensorflow/core/protobuf/saved_object_graph.proto.
 */
final class CallTraces {

    private final ObjectGraph objects;
    private final SavedObject call;
    private final List<String> names;
    private final Map<String, StructuredValue> defaults = new HashMap<>();

    CallTraces(ObjectGraph objects, SavedObject call) {
        this.objects = objects;
        this.call = call;
        Map<String, StructuredValue> spec =
                call.getFunction().getFunctionSpec().getFullargspec().getNamedTupleValue().getValuesList().stream()
                        .collect(java.util.stream.Collectors.toMap(pair -> pair.getKey(), pair -> pair.getValue()));
        List<String> args = values(spec.get("args")).stream()
                .map(StructuredValue::getStringValue)
                .toList();
        List<StructuredValue> last = values(spec.get("defaults"));
        for (int i = 0; i < last.size(); i++) {
            defaults.put(args.get(args.size() - last.size() + i), last.get(i));
        }
        names = !args.isEmpty() && args.get(0).equals("self") ? args.subList(1, args.size()) : args;
    }

    /** The traces that take one tensor of images and give one that can be used; others are passed over. */
    List<CallTrace> read() {
        return call.getFunction().getConcreteFunctionsList().stream()
                .map(this::read)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<CallTrace> read(String function) {
        SavedConcreteFunction concrete = objects.proto().getConcreteFunctionsOrThrow(function);
        List<StructuredValue> signature = values(concrete.getCanonicalizedInputSignature());
        if (signature.size() != 2) {
            return Optional.empty();
        }
        Map<String, Object> python = new HashMap<>();
        List<TensorSpecProto> tensors = new ArrayList<>();
        List<TensorProto> extra = new ArrayList<>();
        List<StructuredValue> positional = values(signature.get(0));
        for (int i = 0; i < positional.size(); i++) {
            collect(i < names.size() ? names.get(i) : "", positional.get(i), python, tensors, extra);
        }
        signature.get(1).getDictValue().getFieldsMap().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> collect(entry.getKey(), entry.getValue(), python, tensors, extra));
        if (tensors.isEmpty()
                || tensors.size() != extra.size() + 1
                || tensors.get(0).getDtype() != DataType.DT_FLOAT
                || tensors.get(0).getShape().getDimCount() != 4) {
            return Optional.empty();
        }
        return output(concrete.getOutputSignature())
                .map(output -> new CallTrace(
                        function,
                        python,
                        tensors.get(0).getShape(),
                        extra,
                        concrete.getBoundInputsList(),
                        output.index(),
                        output.shape()));
    }

    private void collect(
            String name,
            StructuredValue value,
            Map<String, Object> python,
            List<TensorSpecProto> tensors,
            List<TensorProto> extra) {
        switch (value.getKindCase()) {
            case BOOL_VALUE -> python.put(name, value.getBoolValue());
            case INT64_VALUE -> python.put(name, value.getInt64Value());
            case FLOAT64_VALUE -> python.put(name, value.getFloat64Value());
            case STRING_VALUE -> python.put(name, value.getStringValue());
            case TENSOR_SPEC_VALUE -> {
                TensorSpecProto spec = value.getTensorSpecValue();
                if (!tensors.isEmpty()) {
                    defaultOf(name, spec).ifPresent(extra::add);
                }
                tensors.add(spec);
            }
            default -> {}
        }
    }

    /** A scalar tensor argument, such as {@code batch_norm_momentum}, takes its Python default. */
    private Optional<TensorProto> defaultOf(String name, TensorSpecProto spec) {
        StructuredValue value = defaults.get(name);
        if (value == null
                || spec.getDtype() != DataType.DT_FLOAT
                || spec.getShape().getDimCount() != 0) {
            return Optional.empty();
        }
        return switch (value.getKindCase()) {
            case FLOAT64_VALUE -> Optional.of(scalar((float) value.getFloat64Value()));
            case INT64_VALUE -> Optional.of(scalar(value.getInt64Value()));
            default -> Optional.empty();
        };
    }

    private static TensorProto scalar(float value) {
        return TensorProto.newBuilder()
                .setDtype(DataType.DT_FLOAT)
                .setTensorShape(TensorShapeProto.getDefaultInstance())
                .addFloatVal(value)
                .build();
    }

    /** Whether every Python argument but {@code training} has its default value. */
    boolean usesDefaults(CallTrace trace) {
        return trace.arguments().entrySet().stream()
                .filter(entry -> !entry.getKey().equals("training"))
                .filter(entry -> entry.getValue() instanceof Boolean)
                .allMatch(entry -> entry.getValue()
                        .equals(defaults.getOrDefault(entry.getKey(), StructuredValue.getDefaultInstance())
                                .getBoolValue()));
    }

    private record Output(int index, TensorShapeProto shape) {}

    /** The only output, or the one called {@code default}; a dictionary's outputs are ordered by key. */
    private static Optional<Output> output(StructuredValue signature) {
        return switch (signature.getKindCase()) {
            case TENSOR_SPEC_VALUE ->
                Optional.of(new Output(0, signature.getTensorSpecValue().getShape()));
            case DICT_VALUE -> {
                Map<String, StructuredValue> fields = signature.getDictValue().getFieldsMap();
                List<String> keys = fields.keySet().stream().sorted().toList();
                String key = keys.size() == 1 ? keys.get(0) : "default";
                yield fields.containsKey(key)
                        ? Optional.of(new Output(
                                keys.indexOf(key),
                                fields.get(key).getTensorSpecValue().getShape()))
                        : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private static List<StructuredValue> values(StructuredValue value) {
        if (value == null) {
            return List.of();
        }
        return switch (value.getKindCase()) {
            case LIST_VALUE -> value.getListValue().getValuesList();
            case TUPLE_VALUE -> value.getTupleValue().getValuesList();
            default -> List.of();
        };
    }
}
