// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.keras.config.Dialect;
import org.graftwork.model.keras.config.LayerCall;
import org.graftwork.model.keras.config.LayerConfig;
import org.graftwork.model.keras.config.ModelConfig;
import org.graftwork.model.keras.config.TensorKey;
import org.graftwork.model.keras.layer.GraphWriter;
import org.graftwork.model.keras.layer.KerasTensor;
import org.graftwork.model.keras.layer.LayerKinds;
import org.graftwork.model.keras.layer.LayerScope;

/** Writes a model and the models in it into one graph, call by call, as soon as a call's inputs are there. */
final class NetworkWriter {

    private final GraphWriter graph;
    private final String where;
    private final Map<List<String>, WrittenLayer> layers = new LinkedHashMap<>();
    private final Map<String, Integer> scopes = new HashMap<>();

    /**
     * A layer at its first call.
     *
     * @param path the names of the nested models it stands in, and then its own
     * @param kind its class
     * @param output what it gives
     */
    record WrittenLayer(List<String> path, String kind, KerasTensor output) {}

    /**
     * The models around a call.
     *
     * @param path their names
     * @param scope what nodes' names begin with
     * @param trainable whether none of them is frozen
     * @param training whether the call is in training mode
     */
    private record Surroundings(List<String> path, String scope, boolean trainable, boolean training) {}

    /** @param where the file, for messages */
    NetworkWriter(GraphWriter graph, String where) {
        this.graph = graph;
        this.where = where;
    }

    /** Layers in the order they were written: from the input to the output. */
    List<WrittenLayer> layers() {
        return List.copyOf(layers.values());
    }

    /** Writes a model over its inputs, and returns its outputs. */
    List<KerasTensor> write(ModelConfig model, List<KerasTensor> inputs) {
        return write(model, inputs, new Surroundings(List.of(), "", model.trainable(), graph.training()));
    }

    private List<KerasTensor> write(ModelConfig model, List<KerasTensor> inputs, Surroundings around) {
        if (inputs.size() != model.inputs().size()) {
            throw new ModelProblem("The model " + model.name() + " in " + where + " takes "
                    + model.inputs().size() + " inputs, but gets " + inputs.size()
                    + "; the file is damaged: get it again.");
        }
        Map<TensorKey, KerasTensor> tensors = new HashMap<>();
        for (int i = 0; i < inputs.size(); i++) {
            tensors.put(model.inputs().get(i), inputs.get(i));
        }
        List<Pending> pending = new ArrayList<>();
        for (LayerConfig layer : model.layers()) {
            if (layer.isInput()) {
                KerasTensor input = tensors.get(new TensorKey(layer.name(), 0, 0));
                if (input != null) {
                    remember(path(around, layer), layer.kind(), input);
                }
            }
            for (int i = 0; i < layer.calls().size(); i++) {
                pending.add(new Pending(layer, i));
            }
        }
        while (writeReady(pending, tensors, around)) {
            // Once more for what now has its inputs.
        }
        return model.outputs().stream().map(key -> output(tensors, key)).toList();
    }

    private record Pending(LayerConfig layer, int call) {
        LayerCall arguments() {
            return layer.calls().get(call);
        }
    }

    /** Writes the calls whose inputs are there; returns whether there were any. */
    private boolean writeReady(List<Pending> pending, Map<TensorKey, KerasTensor> tensors, Surroundings around) {
        return pending.removeIf(call -> {
            if (!call.arguments().tensors().allMatch(tensors::containsKey)) {
                return false;
            }
            List<KerasTensor> outputs = write(call, tensors, around);
            for (int i = 0; i < outputs.size(); i++) {
                tensors.put(new TensorKey(call.layer().name(), call.call(), i), outputs.get(i));
            }
            return true;
        });
    }

    private List<KerasTensor> write(Pending call, Map<TensorKey, KerasTensor> tensors, Surroundings around) {
        LayerConfig layer = call.layer();
        List<String> path = path(around, layer);
        boolean trainable = around.trainable() && layer.settings().flag("trainable", true);
        boolean training = training(layer, call.arguments()).orElse(around.training());
        String scope = scope(around.scope() + layer.name());
        Optional<ModelConfig> nested = layer.nested();
        if (nested.isPresent()) {
            List<KerasTensor> inputs =
                    call.arguments().tensors().map(tensors::get).toList();
            return write(nested.get(), inputs, new Surroundings(path, scope + "/", trainable, training));
        }
        LayerScope.Place place = new LayerScope.Place(path, layer.kind(), scope, trainable, training);
        KerasTensor output =
                LayerKinds.write(layer, new LayerScope(graph, place, layer.settings(), call.arguments(), tensors::get));
        remember(path, layer.kind(), output);
        return List.of(output);
    }

    /** Keras 2 keeps the mode that a call fixes; Keras 3 lets the whole model's mode go before it. */
    private static Optional<Boolean> training(LayerConfig layer, LayerCall call) {
        return layer.settings().dialect() == Dialect.KERAS_2 ? call.training() : Optional.empty();
    }

    private void remember(List<String> path, String kind, KerasTensor output) {
        layers.putIfAbsent(path, new WrittenLayer(path, kind, output));
    }

    /** A name of its own for each call of a shared layer. */
    private String scope(String name) {
        int before = scopes.merge(name, 1, Integer::sum) - 1;
        return before == 0 ? name : name + "_call_" + before;
    }

    private static List<String> path(Surroundings around, LayerConfig layer) {
        List<String> path = new ArrayList<>(around.path());
        path.add(layer.name());
        return path;
    }

    private KerasTensor output(Map<TensorKey, KerasTensor> tensors, TensorKey key) {
        KerasTensor output = tensors.get(key);
        if (output == null) {
            throw new ModelProblem("Layer " + key.layer() + " in " + where
                    + " never gets all its inputs; the file is damaged: get it again.");
        }
        return output;
    }
}
