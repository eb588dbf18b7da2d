// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.layering;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.graftwork.tensorflow.FlatGraph;
import org.graftwork.tensorflow.Narrows;
import org.graftwork.tensorflow.NetworkPath;
import org.tensorflow.proto.NodeDef;

/** Finds what layers give on in a flat graph, by the variables they use. */
final class LayerTensors {

    /** Ops that belong to the layer before them where they stand in the same scope. */
    private static final Set<String> FOLLOWERS = Set.of(
            "BiasAdd",
            "Relu",
            "Relu6",
            "Elu",
            "Selu",
            "LeakyRelu",
            "Sigmoid",
            "Tanh",
            "Softmax",
            "Softplus",
            "Softsign");

    private final FlatGraph network;
    private final NetworkPath path;
    private final Narrows narrows;
    private final Set<String> joins = new HashSet<>();

    LayerTensors(FlatGraph network) {
        this.network = network;
        path = new NetworkPath(network);
        narrows = new Narrows(path);
        network.variables().stream()
                .filter(handle -> !handle.isEmpty())
                .forEach(handle -> joins.addAll(path.joins(handle)));
    }

    NetworkPath path() {
        return path;
    }

    /** The nodes of the path at which a layer's variables come in. */
    Set<String> uses(Collection<Integer> variables) {
        Set<String> uses = new LinkedHashSet<>();
        for (int index : variables) {
            String handle = network.variables().get(index);
            if (!handle.isEmpty()) {
                uses.addAll(path.joins(handle));
            }
        }
        return uses;
    }

    /** The node whose first output the layer gives on; empty where the network does not use it. */
    Optional<String> output(Collection<Integer> variables) {
        Set<String> uses = uses(variables);
        return uses.isEmpty() ? Optional.empty() : Optional.of(followed(narrows.of(uses)));
    }

    /** The last of some nodes of the path. */
    Optional<String> last(Collection<String> nodes) {
        return nodes.stream().max((a, b) -> Integer.compare(path.place(a), path.place(b)));
    }

    private String followed(String node) {
        String current = node;
        while (true) {
            List<String> next = path.next(current);
            if (next.size() != 1) {
                return current;
            }
            NodeDef follower = path.node(next.get(0));
            boolean own = FOLLOWERS.contains(follower.getOp())
                    && !joins.contains(follower.getName())
                    && Scope.startsWith(Scope.of(current), Scope.of(follower.getName()));
            if (!own) {
                return current;
            }
            current = follower.getName();
        }
    }
}
