// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tensorflow.proto.SavedObjectGraphOuterClass.FunctionSpec;
import org.tensorflow.proto.Struct.StructuredValue;

/**
 * The arguments of a Python function and their defaults, as {@code inspect.FullArgSpec} has them.
 *
 * @param names of positional arguments, without {@code self}
 * @param defaults by name
 */
record PythonSignature(List<String> names, Map<String, StructuredValue> defaults) {

    /** A function of which nothing is told. */
    static final PythonSignature NONE = new PythonSignature(List.of(), Map.of());

    PythonSignature {
        names = List.copyOf(names);
        defaults = Map.copyOf(defaults);
    }

    static PythonSignature of(FunctionSpec spec) {
        Map<String, StructuredValue> fields = spec.getFullargspec().getNamedTupleValue().getValuesList().stream()
                .collect(Collectors.toMap(pair -> pair.getKey(), pair -> pair.getValue(), (first, second) -> first));
        List<String> args = elements(fields.get("args")).stream()
                .map(StructuredValue::getStringValue)
                .toList();
        Map<String, StructuredValue> defaults = new HashMap<>();
        List<StructuredValue> last = elements(fields.get("defaults"));
        for (int i = 0; i < last.size(); i++) {
            defaults.put(args.get(args.size() - last.size() + i), last.get(i));
        }
        if (fields.containsKey("kwonlydefaults")) {
            defaults.putAll(fields.get("kwonlydefaults").getDictValue().getFieldsMap());
        }
        return new PythonSignature(
                !args.isEmpty() && args.get(0).equals("self") ? args.subList(1, args.size()) : args, defaults);
    }

    String name(int position) {
        return position < names.size() ? names.get(position) : "";
    }

    Optional<StructuredValue> defaultOf(String name) {
        return Optional.ofNullable(defaults.get(name));
    }

    /** How many of these arguments have another value than their default; {@code training} is not counted. */
    long departures(Map<String, Object> arguments) {
        return arguments.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(CallTrace.TRAINING))
                .filter(entry -> !Objects.equals(
                        entry.getValue(),
                        defaultOf(entry.getKey()).map(PythonSignature::simple).orElse(Boolean.FALSE)))
                .count();
    }

    /** A Python value as Java has it; null where it is none of the simple ones. */
    static Object simple(StructuredValue value) {
        return switch (value.getKindCase()) {
            case BOOL_VALUE -> value.getBoolValue();
            case INT64_VALUE -> value.getInt64Value();
            case FLOAT64_VALUE -> value.getFloat64Value();
            case STRING_VALUE -> value.getStringValue();
            default -> null;
        };
    }

    /** The elements of a list or tuple; empty for anything else. */
    static List<StructuredValue> elements(StructuredValue value) {
        if (value == null) {
            return List.of();
        }
        return switch (value.getKindCase()) {
            case LIST_VALUE -> value.getListValue().getValuesList();
            case TUPLE_VALUE -> value.getTupleValue().getValuesList();
            default -> List.of();
        };
    }

    /** A named leaf of a nested structure. */
    record Leaf(String name, StructuredValue value) {}

    /** The leaves of nested tuples, lists and dictionaries in the order of {@code tf.nest}: dictionaries by their keys. */
    static List<Leaf> leaves(String name, StructuredValue value) {
        List<Leaf> leaves = new ArrayList<>();
        switch (value.getKindCase()) {
            case LIST_VALUE, TUPLE_VALUE -> elements(value).forEach(element -> leaves.addAll(leaves(name, element)));
            case DICT_VALUE ->
                value.getDictValue().getFieldsMap().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .forEach(entry -> leaves.addAll(leaves(entry.getKey(), entry.getValue())));
            case NAMED_TUPLE_VALUE ->
                value.getNamedTupleValue()
                        .getValuesList()
                        .forEach(pair -> leaves.addAll(leaves(pair.getKey(), pair.getValue())));
            default -> leaves.add(new Leaf(name, value));
        }
        return leaves;
    }
}
