// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.Set;
import java.util.function.Function;
import org.tensorflow.proto.NodeDef;

/** Looks through ops that give on what they take, such as {@code Identity}. */
public final class PassingOn {

    /** No network has so many of them in a row; damaged files may have them in a circle. */
    private static final int LONGEST = 10_000;

    private PassingOn() {}

    /**
     * Where a tensor comes from.
     *
     * @param nodes finds a node by its name; null where there is none
     * @param tensor where to begin
     * @param ops those that give on their first input
     * @return the first tensor, from that one backwards, which another op gives or which no node does
     * @throws IllegalStateException if the ops go in a circle
     */
    public static TensorRef source(Function<String, NodeDef> nodes, TensorRef tensor, Set<String> ops) {
        TensorRef source = tensor;
        for (int passed = 0; passed < LONGEST; passed++) {
            NodeDef node = nodes.apply(source.node());
            if (node == null || !ops.contains(node.getOp()) || node.getInputCount() == 0) {
                return source;
            }
            source = TensorRef.parse(node.getInput(0));
        }
        throw new IllegalStateException("The ops from " + tensor + " backwards go in a circle");
    }
}
