// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tensorflow.proto.SavedObjectGraphOuterClass.SavedObjectGraph;
import org.tensorflow.proto.TrackableObjectGraphOuterClass.TrackableObjectGraph;
import org.tensorflow.proto.TrackableObjectGraphOuterClass.TrackableObjectGraph.TrackableObject.ObjectReference;

/**
 * Finds where the values of a SavedModel's variables stand in its checkpoint. Both hold a graph of the same objects, each
 * with numbers of its own; what is the same are the names of the edges, from the root on.
 */
final class CheckpointKeys {

    private static final String VALUE = "VARIABLE_VALUE";

    private final Map<Integer, String> keys = new HashMap<>();

    CheckpointKeys(SavedObjectGraph model, TrackableObjectGraph checkpoint) {
        Map<Integer, Integer> matched = new HashMap<>(Map.of(ObjectGraph.ROOT, ObjectGraph.ROOT));
        Deque<Integer> open = new ArrayDeque<>(matched.keySet());
        while (!open.isEmpty()) {
            int object = open.pop();
            var stored = checkpoint.getNodes(matched.get(object));
            stored.getAttributesList().stream()
                    .filter(attribute -> attribute.getName().equals(VALUE))
                    .findFirst()
                    .ifPresent(attribute -> keys.put(object, attribute.getCheckpointKey()));
            Map<String, Integer> children = new HashMap<>();
            for (ObjectReference child : stored.getChildrenList()) {
                children.put(child.getLocalName(), child.getNodeId());
            }
            for (ObjectReference child : model.getNodes(object).getChildrenList()) {
                Integer other = children.get(child.getLocalName());
                if (other != null && matched.putIfAbsent(child.getNodeId(), other) == null) {
                    open.push(child.getNodeId());
                }
            }
        }
    }

    /** The key under which the value of the object graph's node stands. */
    Optional<String> of(int node) {
        return Optional.ofNullable(keys.get(node));
    }
}
