// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.tensorflow.proto.SavedObjectGraphOuterClass.SavedObject;
import org.tensorflow.proto.SavedObjectGraphOuterClass.SavedObjectGraph;
import org.tensorflow.proto.TrackableObjectGraphOuterClass.TrackableObjectGraph.TrackableObject.ObjectReference;

/** The objects of a TF2 SavedModel, found by the names of the edges between them. */
final class ObjectGraph {

    static final int ROOT = 0;

    private final SavedObjectGraph graph;

    ObjectGraph(SavedObjectGraph graph) {
        this.graph = graph;
    }

    boolean isEmpty() {
        return graph.getNodesCount() == 0;
    }

    SavedObject node(int id) {
        return graph.getNodes(id);
    }

    /** How many objects there are; their numbers begin at 0, the root. */
    int size() {
        return graph.getNodesCount();
    }

    OptionalInt child(int id, String name) {
        return node(id).getChildrenList().stream()
                .filter(child -> child.getLocalName().equals(name))
                .mapToInt(ObjectReference::getNodeId)
                .findFirst();
    }

    /** The elements of a list object, in order; empty where there is no such list. */
    List<Integer> list(String name) {
        OptionalInt list = child(ROOT, name);
        if (list.isEmpty()) {
            return List.of();
        }
        int size = node(list.getAsInt()).getChildrenCount();
        return IntStream.range(0, size)
                .mapToObj(i -> child(list.getAsInt(), Integer.toString(i)))
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .toList();
    }

    /** The function object under a name of the root. */
    Optional<SavedObject> function(String name) {
        OptionalInt child = child(ROOT, name);
        return child.isPresent() && node(child.getAsInt()).hasFunction()
                ? Optional.of(node(child.getAsInt()))
                : Optional.empty();
    }

    /** The concrete function that a signature calls. */
    Optional<String> signature(String name) {
        OptionalInt map = child(ROOT, "signatures");
        OptionalInt function = map.isPresent() ? child(map.getAsInt(), name) : OptionalInt.empty();
        return function.isPresent() && node(function.getAsInt()).hasBareConcreteFunction()
                ? Optional.of(
                        node(function.getAsInt()).getBareConcreteFunction().getConcreteFunctionName())
                : Optional.empty();
    }

    SavedObjectGraph proto() {
        return graph;
    }
}
