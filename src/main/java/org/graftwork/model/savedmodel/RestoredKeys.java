// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import com.google.protobuf.ByteString;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.graftwork.tensorflow.PassingOn;
import org.graftwork.tensorflow.TensorRef;
import org.tensorflow.proto.NodeDef;

/**
 * Finds where the values of a TF1 graph's variables stand in its checkpoint by the graph's own nodes that restore them: an
 * assignment to the variable, of an output of {@code RestoreV2}, which names its keys. Most keys are the variables'
 * names; Keras under TensorFlow 1.15 took those of an object graph that it did not store.
 */
final class RestoredKeys {

    private static final Set<String> ASSIGNMENTS = Set.of("AssignVariableOp", "Assign");
    /** What stands between restoring and assigning. */
    private static final Set<String> BETWEEN = Set.of("Identity", "Reshape", "Cast");

    private final Map<String, NodeDef> nodes = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    RestoredKeys(List<NodeDef> graph) {
        graph.forEach(node -> nodes.put(node.getName(), node));
        for (NodeDef node : graph) {
            if (ASSIGNMENTS.contains(node.getOp()) && node.getInputCount() > 1) {
                restored(TensorRef.parse(node.getInput(1)))
                        .ifPresent(key -> keys.putIfAbsent(
                                TensorRef.parse(node.getInput(0)).node(), key));
            }
        }
    }

    /** The key of a variable, with the slice where it is a part; empty where the graph does not restore it. */
    Optional<String> of(String variable) {
        return Optional.ofNullable(keys.get(variable));
    }

    private Optional<String> restored(TensorRef value) {
        TensorRef source = PassingOn.source(nodes::get, value, BETWEEN);
        NodeDef node = nodes.get(source.node());
        if (node == null || !node.getOp().equals("RestoreV2")) {
            return Optional.empty();
        }
        int index = source.index();
        Optional<String> slice = text(node.getInput(2), index).filter(part -> !part.isEmpty());
        return text(node.getInput(1), index)
                .map(key -> slice.map(part -> key + " " + part).orElse(key));
    }

    private Optional<String> text(String constant, int index) {
        NodeDef node = nodes.get(TensorRef.parse(constant).node());
        if (node == null || !node.getOp().equals("Const")) {
            return Optional.empty();
        }
        List<ByteString> texts = node.getAttrOrThrow("value").getTensor().getStringValList();
        return index < texts.size() ? Optional.of(texts.get(index).toStringUtf8()) : Optional.empty();
    }
}
