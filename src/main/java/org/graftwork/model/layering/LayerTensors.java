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
import org.graftwork.tensorflow.TensorRef;
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

    private static final Set<String> ACTIVATIONS =
            Set.of("Relu", "Relu6", "Elu", "Selu", "LeakyRelu", "Sigmoid", "Tanh", "Softplus", "Softsign");

    /** Ops that activations such as ReLU6 are spelled out in. */
    private static final Set<String> LIMITS = Set.of("Minimum", "Maximum", "ClipByValue");

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

    /**
     * The node whose first output the layer gives on; empty where the network does not use it.
     *
     * @param activated whether an activation after the layer counts to it wherever it stands, as it does where
     *     activations are no layers of their own
     */
    Optional<String> output(Collection<Integer> variables, boolean activated) {
        Set<String> uses = uses(variables);
        return uses.isEmpty() ? Optional.empty() : Optional.of(followed(narrows.of(uses), activated));
    }

    /** The last of some nodes of the path. */
    Optional<String> last(Collection<String> nodes) {
        return nodes.stream().max((a, b) -> Integer.compare(path.place(a), path.place(b)));
    }

    private String followed(String node, boolean activated) {
        String current = node;
        while (true) {
            List<String> next = path.next(current);
            if (next.size() != 1) {
                return current;
            }
            NodeDef follower = path.node(next.get(0));
            boolean own = FOLLOWERS.contains(follower.getOp())
                    && Scope.startsWith(Scope.of(current), Scope.of(follower.getName()));
            if (joins.contains(follower.getName()) || !(own || (activated && activates(follower)))) {
                return current;
            }
            current = follower.getName();
        }
    }

    /** Whether an op changes each number by itself, by constants alone: an activation, or a part of one. */
    private boolean activates(NodeDef node) {
        return ACTIVATIONS.contains(node.getOp())
                || (LIMITS.contains(node.getOp())
                        && node.getInputList().stream()
                                        .filter(input -> path.place(
                                                        TensorRef.parse(input).node())
                                                >= 0)
                                        .count()
                                == 1);
    }
}
