// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.layering;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.LayerOutput;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.VariableRole;
import org.graftwork.tensorflow.FlatGraph;
import org.graftwork.tensorflow.GraphShapes;
import org.graftwork.tensorflow.TensorRef;

/** Finds a network's layers, with what each gives on, for formats that have no layers of their own. */
public final class Layers {

    private final List<VariableInfo> variables;
    private final Map<String, String> kinds;
    private final Map<String, List<Integer>> groups;
    private final LayerTensors inference;
    private final Optional<LayerTensors> training;
    private final GraphShapes shapes;
    private final Map<String, Integer> places = new HashMap<>();

    /**
     * @param variables in the graphs' order
     * @param inference the network in inference mode
     * @param training the network in training mode, where there is one
     * @param shapes of the graph of inference mode
     * @param kinds layers' classes by their names, where the format tells them
     */
    public Layers(
            List<VariableInfo> variables,
            FlatGraph inference,
            Optional<FlatGraph> training,
            GraphShapes shapes,
            Map<String, String> kinds) {
        this.variables = variables;
        this.kinds = kinds;
        this.shapes = shapes;
        this.inference = new LayerTensors(inference);
        this.training = training.map(LayerTensors::new);
        groups = VariableGroups.of(variables);
    }

    /** The layers from the input to the output; those whose variables the network does not use come last. */
    public List<LayerInfo> find() {
        Map<String, List<Integer>> weighted = new LinkedHashMap<>(groups);
        weighted.values().removeIf(indices -> indices.stream().allMatch(this::counts));
        Map<String, List<String>> inTraining = training.flatMap(tensors -> ScopedLayers.of(tensors, weighted))
                .map(ScopedLayers::layers)
                .orElse(Map.of());
        Optional<ScopedLayers> scoped = ScopedLayers.of(inference, weighted);
        Map<String, List<String>> computing =
                new LinkedHashMap<>(scoped.map(ScopedLayers::layers).orElse(Map.of()));
        computing.keySet().removeAll(groups.keySet());
        Map<String, List<Integer>> counters = new HashMap<>();
        List<LayerInfo> layers = new ArrayList<>();
        groups.forEach((name, indices) -> {
            Optional<String> user =
                    weighted.containsKey(name) ? Optional.empty() : userOf(inference.uses(indices), computing);
            user.ifPresentOrElse(
                    layer -> counters.computeIfAbsent(layer, key -> new ArrayList<>())
                            .addAll(indices),
                    () -> layers.add(withVariables(name, indices, scoped.isEmpty())));
        });
        computing.forEach((name, nodes) -> layers.add(withoutWeights(
                name, nodes, inTraining.getOrDefault(name, List.of()), counters.getOrDefault(name, List.of()))));
        layers.sort(Comparator.comparingInt(layer -> places.getOrDefault(layer.name(), Integer.MAX_VALUE)));
        return layers;
    }

    /** Whether a variable only counts, as a random generator's does, which is no layer's weight. */
    private boolean counts(int index) {
        return variables.get(index).role() == VariableRole.COUNTER;
    }

    /** The layer that uses what comes in at some nodes. */
    private static Optional<String> userOf(Set<String> uses, Map<String, List<String>> layers) {
        return layers.entrySet().stream()
                .filter(layer -> layer.getValue().stream().anyMatch(uses::contains))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private LayerInfo withVariables(String name, List<Integer> indices, boolean alone) {
        List<VariableInfo> own = indices.stream().map(variables::get).toList();
        Set<String> names = own.stream()
                .map(variable -> variable.name().substring(variable.name().lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
        return layer(
                name,
                kind(name, inference.uses(indices), names),
                own,
                inference.output(indices, alone),
                training.flatMap(tensors -> tensors.output(indices, alone)));
    }

    private LayerInfo withoutWeights(String name, List<String> nodes, List<String> inTraining, List<Integer> counters) {
        return layer(
                name,
                kind(name, nodes, Set.of()),
                counters.stream().map(variables::get).toList(),
                inference.last(nodes),
                training.flatMap(tensors -> tensors.last(inTraining)));
    }

    private LayerInfo layer(
            String name,
            String kind,
            List<VariableInfo> own,
            Optional<String> inInference,
            Optional<String> inTraining) {
        inInference.ifPresent(node -> places.put(name, inference.path().place(node)));
        return new LayerInfo(
                name,
                kind,
                own,
                inInference.map(
                        node -> new LayerOutput(node, inTraining.orElse(""), shapes.of(new TensorRef(node, 0)))));
    }

    private String kind(String name, Collection<String> nodes, Set<String> variableNames) {
        Set<String> ops =
                nodes.stream().map(node -> inference.path().node(node).getOp()).collect(Collectors.toSet());
        String told = kinds.get(name);
        return told == null ? LayerKinds.of(ops, variableNames) : told;
    }
}
