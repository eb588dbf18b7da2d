// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras;

import com.fasterxml.jackson.databind.JsonNode;
import io.jhdf.api.Group;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graftwork.model.ModelProblem;

/**
 * Finds weights in the HDF5 form of Keras 2. A layer's weights are found by their names; where these differ, by their
 * order, which is Keras' own way: what is trainable and not frozen comes first. Layers are found by name, or, where a file names them
 * otherwise (some of Keras Applications' files do), by their order in the configuration.
 */
final class LegacyWeights implements WeightPaths {

    private final Group weights;
    private final List<String> configured = new ArrayList<>();
    private final String where;

    /**
     * @param weights the group that lists the layers
     * @param config the network's configuration
     * @param where the file, for messages
     */
    LegacyWeights(Group weights, JsonNode config, String where) {
        this.weights = weights;
        this.where = where;
        KerasConfig.layers(config).forEach(layer -> configured.add(KerasConfig.name(layer)));
    }

    @Override
    public List<String> of(KerasNetwork network) {
        List<StoredLayer> stored = StoredLayer.allOf(weights);
        Map<String, List<Integer>> wanted = byOutermostLayer(network);
        Map<String, StoredLayer> found = byName(stored, wanted);
        String[] paths = new String[network.weights().size()];
        wanted.forEach((layer, places) -> {
            List<StoredWeight> held = match(network, layer, places, found.get(layer));
            for (int i = 0; i < places.size(); i++) {
                paths[places.get(i)] = held.get(i).path();
            }
        });
        return List.of(paths);
    }

    /** The places of each outermost layer's weights among the network's, layers in the configuration's order. */
    private Map<String, List<Integer>> byOutermostLayer(KerasNetwork network) {
        Map<String, List<Integer>> all = new HashMap<>();
        for (int i = 0; i < network.weights().size(); i++) {
            all.computeIfAbsent(network.weights().get(i).path().get(0), layer -> new ArrayList<>())
                    .add(i);
        }
        Map<String, List<Integer>> ordered = new LinkedHashMap<>();
        for (String layer : configured) {
            if (all.containsKey(layer)) {
                ordered.put(layer, all.get(layer));
            }
        }
        return ordered;
    }

    private Map<String, StoredLayer> byName(List<StoredLayer> stored, Map<String, List<Integer>> wanted) {
        Map<String, StoredLayer> found = new HashMap<>();
        stored.forEach(layer -> found.put(layer.name(), layer));
        if (found.keySet().containsAll(wanted.keySet())) {
            // Layers that only augment have random states in some files, and no variable here.
            stored.stream()
                    .filter(layer -> !configured.contains(layer.name()))
                    .findFirst()
                    .ifPresent(layer -> {
                        throw new ModelProblem(where + " holds weights of a layer \"" + layer.name()
                                + "\", which its network does not have. Save the whole model again.");
                    });
            return found;
        }
        if (stored.size() != wanted.size()) {
            throw new ModelProblem(where + " holds weights of " + stored.size() + " layers, but its network has "
                    + wanted.size() + " layers with weights. Save the whole model again.");
        }
        found.clear();
        int place = 0;
        for (String layer : wanted.keySet()) {
            found.put(layer, stored.get(place++));
        }
        return found;
    }

    private List<StoredWeight> match(KerasNetwork network, String layer, List<Integer> places, StoredLayer stored) {
        List<StoredWeight> named = new ArrayList<>();
        for (int place : places) {
            String name = nameBelow(network.weights().get(place));
            stored.weights().stream()
                    .filter(weight -> weight.isNamed(name))
                    .reduce((one, other) -> null)
                    .filter(weight -> !named.contains(weight))
                    .ifPresent(named::add);
        }
        if (named.size() == places.size()) {
            return named;
        }
        if (stored.weights().size() != places.size()) {
            throw new ModelProblem(where + " holds " + stored.weights().size() + " weights of layer \"" + layer
                    + "\", but the layer has " + places.size() + ". Save the whole model again.");
        }
        List<Integer> order = new ArrayList<>(places);
        order.sort((one, other) -> Boolean.compare(
                network.weights().get(other).trainableInFile(),
                network.weights().get(one).trainableInFile()));
        return places.stream()
                .map(place -> stored.weights().get(order.indexOf(place)))
                .toList();
    }

    /** A weight's name within its outermost layer: its own, after its layer's where that is nested. */
    private static String nameBelow(KerasWeight weight) {
        List<String> path = weight.path();
        return path.size() == 1 ? weight.name() : path.get(path.size() - 1) + "/" + weight.name();
    }
}
