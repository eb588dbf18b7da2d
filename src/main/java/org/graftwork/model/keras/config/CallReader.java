// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graftwork.model.ModelProblem;

/**
 * Reads how layers of a Functional model are called. Keras 3 writes each call as {@code {"args": [...], "kwargs":
 * {...}}}, with tensors as objects that hold a {@code keras_history}; Keras 2 writes a list of {@code [layer, call,
 * output, kwargs]}, with the arguments that are not the first among the last one's {@code kwargs}.
 */
final class CallReader {

    /** What Keras 2 writes for the layer's name where the first argument is no tensor. */
    private static final String CONSTANT = "_CONSTANT_VALUE";

    private final String where;
    private final Dialect dialect;
    private final Map<String, Integer> modelCalls = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();

    /** @param layers of the model */
    CallReader(String where, Dialect dialect, JsonNode layers) {
        this.where = where;
        this.dialect = dialect;
        for (JsonNode layer : layers) {
            String name = layer.path("name").asText();
            String kind = layer.path("class_name").asText();
            kinds.put(name, kind);
            if (kind.equals("Functional") || kind.equals("Model") || kind.equals("Sequential")) {
                modelCalls.put(name, layer.path("inbound_nodes").size());
            }
        }
    }

    /** The calls of one layer. */
    List<LayerCall> read(JsonNode layer) {
        List<LayerCall> calls = new ArrayList<>();
        for (JsonNode node : layer.path("inbound_nodes")) {
            calls.add(node.has("args") ? call(node) : tuples(node));
        }
        return calls;
    }

    /**
     * The tensors that a model takes or gives.
     *
     * @param keys one {@code [layer, call, output]}, or several in lists or by name
     */
    List<TensorKey> keys(JsonNode keys, boolean outputs) {
        if (isKey(keys)) {
            return List.of(key(keys, outputs));
        }
        List<TensorKey> all = new ArrayList<>();
        keys.forEach(key -> {
            if (!key.isContainerNode()) {
                throw damaged();
            }
            all.addAll(keys(key, outputs));
        });
        return all;
    }

    private LayerCall call(JsonNode node) {
        List<Argument> arguments = new ArrayList<>();
        node.path("args").forEach(argument -> arguments.add(argument(argument)));
        Map<String, Argument> named = new LinkedHashMap<>();
        node.path("kwargs").properties().forEach(entry -> named.put(entry.getKey(), argument(entry.getValue())));
        return new LayerCall(arguments, named);
    }

    private Argument argument(JsonNode value) {
        if (value.path("class_name").asText().equals("__keras_tensor__")) {
            return new Argument.TensorArgument(key(value.path("config").path("keras_history"), false));
        }
        if (!value.isArray() || value.findValue("keras_history") == null) {
            return new Argument.ConstantArgument(value);
        }
        List<Argument> items = new ArrayList<>();
        value.forEach(item -> items.add(argument(item)));
        return new Argument.ListArgument(items);
    }

    private LayerCall tuples(JsonNode node) {
        List<Argument> inputs = new ArrayList<>();
        Map<String, Argument> named = new LinkedHashMap<>();
        for (JsonNode tuple : isTuple(node) ? List.of(node) : node) {
            if (!isTuple(tuple)) {
                throw damaged();
            }
            inputs.add(
                    tuple.path(0).asText().equals(CONSTANT)
                            ? new Argument.ConstantArgument(tuple.path(2))
                            : new Argument.TensorArgument(key(tuple, false)));
            tuple.path(3).properties().forEach(entry -> named.put(entry.getKey(), namedArgument(entry.getValue())));
        }
        Argument first = inputs.size() == 1 ? inputs.get(0) : new Argument.ListArgument(inputs);
        return new LayerCall(inputs.isEmpty() ? List.of() : List.of(first), named);
    }

    /** A tensor looks like any list of a text and two numbers; a layer of that name tells it. */
    private Argument namedArgument(JsonNode value) {
        return isKey(value) && kinds.containsKey(value.path(0).textValue())
                ? new Argument.TensorArgument(key(value, false))
                : new Argument.ConstantArgument(value);
    }

    private static boolean isTuple(JsonNode value) {
        return value.isArray() && value.size() >= 3 && value.path(0).isTextual();
    }

    private static boolean isKey(JsonNode value) {
        return isTuple(value) && value.path(1).isInt() && value.path(2).isInt();
    }

    private TensorKey key(JsonNode value, boolean output) {
        if (!isTuple(value) || !value.path(1).isInt() || !value.path(2).isInt()) {
            throw damaged();
        }
        String layer = value.path(0).textValue();
        return new TensorKey(
                layer,
                callOf(layer, value.path(1).intValue(), output),
                value.path(2).intValue());
    }

    /**
     * Models count the call that made them as their first. Keras 2 always does; Keras 3 only where a Functional one is
     * an output of the whole model.
     */
    private int callOf(String layer, int call, boolean output) {
        Integer calls = modelCalls.get(layer);
        if (calls == null) {
            return call;
        }
        boolean countsItsOwn =
                dialect == Dialect.KERAS_2 || (output && !"Sequential".equals(kinds.get(layer))) || call >= calls;
        return countsItsOwn ? Math.max(0, call - 1) : call;
    }

    private ModelProblem damaged() {
        return new ModelProblem(
                "How the layers in " + where + " are connected cannot be read; the file is damaged: get it again.");
    }
}
