// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.graftwork.model.ModelProblem;

/**
 * Finds weights in {@code model.weights.h5} of a {@code .keras} file. A layer's weights stand in
 * {@code layers/<class>/vars/<place>}, with the class in snake case and, from the second layer of a class on,
 * {@code _1}, {@code _2} and so on after it; a nested model's layers stand in {@code layers/<class>/layers/…}. Names do
 * not count. Files by Keras 2.12 to 2.15 say {@value #KERAS_2_LAYERS} in place of {@code layers}.
 */
final class Keras3Weights implements WeightPaths {

    static final String KERAS_2_LAYERS = "_layer_checkpoint_dependencies";

    private final Map<List<String>, String> groups = new HashMap<>();

    /** @param config the network's configuration */
    Keras3Weights(JsonNode config) {
        place(config, List.of(), "");
    }

    @Override
    public List<String> of(KerasNetwork network) {
        return network.weights().stream()
                .map(weight -> group(weight) + "vars/" + weight.index())
                .toList();
    }

    /** The same path as files by Keras 2 have it. */
    static String inKeras2(String path) {
        return path.replace("layers/", KERAS_2_LAYERS + "/");
    }

    private String group(KerasWeight weight) {
        String group = groups.get(weight.path());
        if (group == null) {
            throw new ModelProblem(
                    "The configuration has no layer " + String.join("/", weight.path()) + ". Save the model again.");
        }
        return group;
    }

    private void place(JsonNode model, List<String> names, String group) {
        Map<String, Integer> used = new HashMap<>();
        for (JsonNode layer : KerasConfig.layers(model)) {
            String kind = snakeCase(KerasConfig.kind(layer));
            int before = used.merge(kind, 1, Integer::sum) - 1;
            List<String> path = new ArrayList<>(names);
            path.add(KerasConfig.name(layer));
            String own = group + "layers/" + kind + (before == 0 ? "" : "_" + before) + "/";
            groups.put(List.copyOf(path), own);
            place(layer, path, own);
        }
    }

    /** A class's name as Keras writes it in paths: {@code GlobalAveragePooling2D} as global_average_pooling2d. */
    static String snakeCase(String name) {
        return name.replaceAll("\\W+", "")
                .replaceAll("(.)([A-Z][a-z]+)", "$1_$2")
                .replaceAll("([a-z])([A-Z])", "$1_$2")
                .toLowerCase(Locale.ROOT);
    }
}
