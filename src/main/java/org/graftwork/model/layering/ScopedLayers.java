// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.layering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tensorflow.proto.NodeDef;

/**
 * Finds layers without variables by the scopes that Keras opens for every layer. The layers with variables show where
 * their scopes stand, and what a second trace of the network has put behind their names; where they do not agree, no
 * layers are made of scopes.
 */
final class ScopedLayers {

    private static final int MOST_TRACES = 20;

    private final LayerTensors tensors;
    private final String suffix;
    private final Set<List<String>> parents = new HashSet<>();
    private final Set<List<String>> withVariables = new HashSet<>();

    private ScopedLayers(LayerTensors tensors, String suffix) {
        this.tensors = tensors;
        this.suffix = suffix;
    }

    /**
     * Looks at the layers with variables.
     *
     * @param layers their names, and their variables' indices
     */
    static Optional<ScopedLayers> of(LayerTensors tensors, Map<String, List<Integer>> layers) {
        Map<String, Set<String>> uses = new LinkedHashMap<>();
        layers.forEach((name, variables) -> uses.put(name, tensors.uses(variables)));
        uses.values().removeIf(Set::isEmpty);
        if (uses.isEmpty() || uses.keySet().stream().anyMatch(name -> name.contains("/"))) {
            return Optional.empty();
        }
        return Stream.concat(
                        Stream.of(""), IntStream.rangeClosed(1, MOST_TRACES).mapToObj(number -> "_" + number))
                .filter(suffix -> uses.entrySet().stream()
                        .allMatch(layer ->
                                scope(layer.getKey() + suffix, layer.getValue()).isPresent()))
                .findFirst()
                .map(suffix -> {
                    ScopedLayers found = new ScopedLayers(tensors, suffix);
                    uses.forEach((name, nodes) ->
                            found.learn(scope(name + suffix, nodes).orElseThrow()));
                    return found;
                });
    }

    /** Layers without variables by name, with the nodes of the path that are theirs. */
    Map<String, List<String>> layers() {
        Map<List<String>, List<String>> byScope = new LinkedHashMap<>();
        for (NodeDef node : tensors.path().nodes()) {
            List<String> scope = Scope.of(node.getName());
            parents.stream()
                    .filter(parent -> scope.size() > parent.size() && Scope.startsWith(scope, parent))
                    .max((a, b) -> Integer.compare(a.size(), b.size()))
                    .map(parent -> scope.subList(0, parent.size() + 1))
                    .filter(layer -> !withVariables.contains(layer))
                    .ifPresent(layer -> byScope.computeIfAbsent(layer, key -> new ArrayList<>())
                            .add(node.getName()));
        }
        Map<String, List<String>> layers = new LinkedHashMap<>();
        byScope.forEach((scope, nodes) -> layers.putIfAbsent(name(scope.get(scope.size() - 1)), nodes));
        return layers;
    }

    private void learn(List<String> scope) {
        withVariables.add(scope);
        for (int length = 0; length < scope.size(); length++) {
            parents.add(scope.subList(0, length));
        }
    }

    private String name(String scope) {
        return scope.endsWith(suffix) ? scope.substring(0, scope.length() - suffix.length()) : scope;
    }

    private static Optional<List<String>> scope(String name, Set<String> nodes) {
        return nodes.stream()
                .map(Scope::of)
                .filter(scope -> scope.contains(name))
                .map(scope -> scope.subList(0, scope.lastIndexOf(name) + 1))
                .findFirst();
    }
}
