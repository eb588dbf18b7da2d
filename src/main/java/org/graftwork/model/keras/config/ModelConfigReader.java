// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.graftwork.model.ModelProblem;

/**
 * Reads models' configurations, as {@code Model.to_json} and Keras' files hold them: of Keras 3, of Keras 2 and of
 * {@code tf.keras}. Source of the format: {@code get_config} of {@code Functional} and {@code Sequential} in Keras.
 */
public final class ModelConfigReader {

    private static final Set<String> FUNCTIONAL = Set.of("Functional", "Model");

    private final String where;
    private final Dialect dialect;

    private ModelConfigReader(String where, Dialect dialect) {
        this.where = where;
        this.dialect = dialect;
    }

    /**
     * Reads a model.
     *
     * @param model an object with {@code class_name} and {@code config}
     * @param where the file, for messages
     * @throws ModelProblem if it is not a Functional or Sequential model, or damaged
     */
    public static ModelConfig read(JsonNode model, String where) {
        return new ModelConfigReader(where, Dialect.of(model)).model(model);
    }

    private ModelConfig model(JsonNode model) {
        String kind = model.path("class_name").asText();
        if (kind.isEmpty()) {
            throw damaged("has no class");
        }
        if (!isModel(kind)) {
            throw new ModelProblem("The model in " + where + " is of class " + kind
                    + ", whose network is Python code; in Python, export it as a SavedModel and open that.");
        }
        JsonNode config = model.path("config");
        return kind.equals("Sequential") ? sequential(config) : functional(config);
    }

    private static boolean isModel(String kind) {
        return kind.equals("Sequential") || FUNCTIONAL.contains(kind);
    }

    private ModelConfig functional(JsonNode config) {
        List<LayerConfig> layers = new ArrayList<>();
        CallReader calls = new CallReader(where, dialect, config.path("layers"));
        for (JsonNode layer : layers(config)) {
            layers.add(layer(layer, calls.read(layer)));
        }
        return checked(new ModelConfig(
                config.path("name").asText("model"),
                config.path("trainable").asBoolean(true),
                layers,
                calls.keys(config.path("input_layers"), false),
                calls.keys(config.path("output_layers"), true)));
    }

    private ModelConfig sequential(JsonNode config) {
        List<LayerConfig> layers = new ArrayList<>();
        Iterable<JsonNode> all = config.isArray() ? config : layers(config);
        for (JsonNode layer : all) {
            if (layers.isEmpty() && !layer.path("class_name").asText().equals("InputLayer")) {
                layers.add(input(layer, config));
            }
            List<LayerCall> calls = layers.isEmpty() ? List.of() : List.of(LayerCall.of(last(layers)));
            layers.add(layer(layer, calls));
        }
        if (layers.isEmpty()) {
            throw damaged("has no layers");
        }
        return checked(new ModelConfig(
                config.path("name").asText("sequential"),
                config.path("trainable").asBoolean(true),
                layers,
                List.of(new TensorKey(layers.get(0).name(), 0, 0)),
                List.of(last(layers))));
    }

    private static TensorKey last(List<LayerConfig> layers) {
        return new TensorKey(layers.get(layers.size() - 1).name(), 0, 0);
    }

    /** The input that a Sequential model without an input layer was built for. */
    private LayerConfig input(JsonNode first, JsonNode config) {
        JsonNode shape = first.path("config").path("batch_input_shape");
        for (JsonNode other : List.of(
                first.path("config").path("batch_shape"),
                config.path("build_input_shape"),
                first.path("build_config").path("input_shape"),
                firstOf(first).path("config").path("batch_input_shape"),
                firstOf(first).path("config").path("batch_shape"))) {
            shape = shape.isArray() ? shape : other;
        }
        if (!shape.isArray()) {
            throw new ModelProblem("The Sequential model in " + where
                    + " was never built, so that its input's shape is not known; in Python, call it once, and save it"
                    + " again.");
        }
        ObjectNode settings = JsonNodeFactory.instance.objectNode();
        settings.set("batch_input_shape", shape);
        String name = "input";
        return new LayerConfig(
                name,
                "InputLayer",
                false,
                new Settings(settings, name, "InputLayer", where, dialect),
                Optional.empty(),
                List.of());
    }

    /** The first layer of a nested model. */
    private static JsonNode firstOf(JsonNode model) {
        return model.path("config").path("layers").path(0);
    }

    private LayerConfig layer(JsonNode layer, List<LayerCall> calls) {
        String kind = layer.path("class_name").asText();
        String name =
                layer.path("name").asText(layer.path("config").path("name").asText());
        if (kind.isEmpty() || name.isEmpty()) {
            throw damaged("has a layer without a class or a name");
        }
        Settings settings = new Settings(layer.path("config"), name, kind, where, dialect);
        Optional<ModelConfig> nested = isModel(kind) ? Optional.of(model(layer)) : Optional.empty();
        return new LayerConfig(name, kind, isOperation(layer, calls), settings, nested, calls);
    }

    /**
     * Whether it is a function that was called, and no layer: {@code Add} and others are names of both. HDF5 files do not
     * name the module; there, functions are told by a second argument, since merging layers take one list.
     */
    private static boolean isOperation(JsonNode layer, List<LayerCall> calls) {
        String module = layer.path("module").asText();
        boolean severalArguments = calls.stream()
                .anyMatch(call ->
                        call.arguments().size() > 1 && call.arguments().get(0) instanceof Argument.TensorArgument);
        return module.contains(".ops.") || module.equals("keras.ops") || (module.isEmpty() && severalArguments);
    }

    private JsonNode layers(JsonNode config) {
        JsonNode layers = config.path("layers");
        if (!layers.isArray()) {
            throw damaged("has no layers");
        }
        return layers;
    }

    private ModelConfig checked(ModelConfig model) {
        Set<String> names = new HashSet<>();
        for (LayerConfig layer : model.layers()) {
            if (!names.add(layer.name())) {
                throw damaged("has two layers named " + layer.name());
            }
        }
        if (model.inputs().isEmpty() || model.outputs().isEmpty()) {
            throw damaged("has no input or no output");
        }
        return model;
    }

    private ModelProblem damaged(String whatOfIt) {
        return new ModelProblem("The model in " + where + " " + whatOfIt + "; the file is damaged: get it again.");
    }
}
