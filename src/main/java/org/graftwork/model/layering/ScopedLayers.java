// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.layering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tensorflow.proto.NodeDef;

/**
 * Finds layers without variables by the scopes that Keras opens for every layer. The layers with variables show where
 * their scopes stand. Where a network was traced a second time, TensorFlow has put a number behind each scope's name, one
 * that is not taken yet. Where scopes do not show all layers with variables, no layers are made of scopes.
 */
final class ScopedLayers {

    private static final Pattern NUMBER = Pattern.compile("_\\d+$");

    private final LayerTensors tensors;
    private final boolean numbered;
    private final Set<List<String>> parents = new HashSet<>();
    private final Set<List<String>> withVariables;

    private ScopedLayers(LayerTensors tensors, boolean numbered, Set<List<String>> withVariables) {
        this.tensors = tensors;
        this.numbered = numbered;
        this.withVariables = withVariables;
        for (List<String> scope : withVariables) {
            for (int length = 0; length < scope.size(); length++) {
                parents.add(scope.subList(0, length));
            }
        }
    }

    /**
     * Looks at the layers with variables.
     *
     * @param layers their names, and their variables' indices
     */
    static Optional<ScopedLayers> of(LayerTensors tensors, Map<String, List<Integer>> layers) {
        Set<List<String>> scopes = new HashSet<>();
        boolean numbered = true;
        for (Map.Entry<String, List<Integer>> layer : layers.entrySet()) {
            Set<String> uses = tensors.uses(layer.getValue());
            if (uses.isEmpty()) {
                continue;
            }
            Optional<List<String>> scope = scope(layer.getKey(), uses);
            if (scope.isEmpty()) {
                return Optional.empty();
            }
            List<String> found = scope.get();
            scopes.add(found);
            numbered &= !found.get(found.size() - 1).equals(layer.getKey());
        }
        return scopes.isEmpty() ? Optional.empty() : Optional.of(new ScopedLayers(tensors, numbered, scopes));
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
                    .filter(layer -> !withVariables.contains(layer) && !isWholeModel(layer))
                    .ifPresent(layer -> byScope.computeIfAbsent(layer, key -> new ArrayList<>())
                            .add(node.getName()));
        }
        Map<String, List<String>> layers = new LinkedHashMap<>();
        byScope.forEach((scope, nodes) -> layers.putIfAbsent(name(scope.get(scope.size() - 1)), nodes));
        return layers;
    }

    private boolean isWholeModel(List<String> scope) {
        return withVariables.stream().allMatch(layer -> Scope.startsWith(layer, scope));
    }

    private String name(String scope) {
        return numbered ? NUMBER.matcher(scope).replaceFirst("") : scope;
    }

    /**
     * The scope of a layer's own name, or of that with a number. Of a name that has its model's name before it, as Keras
     * 3 gives them, the last part has a scope with a number always.
     */
    private static Optional<List<String>> scope(String name, Set<String> nodes) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        for (String node : nodes) {
            List<String> scope = Scope.of(node);
            for (int i = scope.size() - 1; i >= 0; i--) {
                String own = scope.get(i);
                boolean numbered = !own.equals(last)
                        && NUMBER.matcher(own).replaceFirst("").equals(last);
                if (own.equals(name) || numbered) {
                    return Optional.of(scope.subList(0, i + 1));
                }
            }
        }
        return Optional.empty();
    }
}
