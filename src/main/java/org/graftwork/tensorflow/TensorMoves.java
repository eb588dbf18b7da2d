// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tensorflow.proto.NodeDef;

/** Tensors and nodes that others have come to stand for, while a graph is rewritten. */
final class TensorMoves {

    private final Map<TensorRef, TensorRef> tensors = new HashMap<>();
    private final Map<String, List<String>> controls = new HashMap<>();

    /** Has another tensor stand for one. */
    void move(TensorRef from, TensorRef to) {
        tensors.put(from, to);
    }

    /** Has those who wait for a node wait for others. */
    void moveControl(String from, List<String> to) {
        controls.put(from, to);
    }

    /** The tensor that stands for one by now. */
    TensorRef follow(TensorRef tensor) {
        TensorRef found = tensor;
        while (tensors.containsKey(found)) {
            found = tensors.get(found);
        }
        return found;
    }

    /** The nodes to wait for instead of one. */
    Set<String> followControl(String node) {
        Set<String> found = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(List.of(node));
        Set<String> seen = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            String next = open.remove(0);
            if (!controls.containsKey(next)) {
                found.add(next);
            } else if (seen.add(next)) {
                open.addAll(controls.get(next));
            }
        }
        return found;
    }

    /** A node with its inputs as they are by now. What it needs a tensor of, it waits for anyway. */
    NodeDef apply(NodeDef node) {
        if (tensors.isEmpty() && controls.isEmpty()) {
            return node;
        }
        NodeDef.Builder result = node.toBuilder().clearInput();
        Set<String> waits = new LinkedHashSet<>();
        Set<String> needed = new LinkedHashSet<>();
        for (String input : node.getInputList()) {
            TensorRef tensor = TensorRef.parse(input);
            if (tensor.isControl()) {
                waits.addAll(followControl(tensor.node()));
            } else {
                TensorRef now = follow(tensor);
                needed.add(now.node());
                result.addInput(now.toString());
            }
        }
        waits.removeAll(needed);
        waits.forEach(name -> result.addInput(TensorRef.control(name).toString()));
        return result.build();
    }

    /** A draft with everything as it is by now; nodes are neither added nor left out. */
    NetworkDraft apply(List<NodeDef> nodes, NetworkDraft draft) {
        return new NetworkDraft(
                nodes.stream().map(this::apply).toList(),
                follow(draft.output()),
                draft.controls().stream()
                        .flatMap(node -> followControl(node).stream())
                        .distinct()
                        .toList());
    }
}
