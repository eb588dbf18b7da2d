// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tensorflow.proto.NodeDef;

final class GraphPruningTest {

    private static final List<NodeDef> NODES = List.of(
            TestNodes.node("NoOp", "start"),
            TestNodes.node("Split", "split", "axis", "images"),
            TestNodes.node("Const", "axis"),
            TestNodes.node("Placeholder", "images"),
            TestNodes.node("Neg", "wanted", "split:1", "^start"),
            TestNodes.node("Neg", "other", "split:2"),
            TestNodes.node("Neg", "beyond", "wanted"));

    @Test
    void whatIsWantedIsKeptWithAllItNeedsInTheOldOrder() {
        assertEquals(List.of("start", "split", "axis", "images", "wanted"), kept("wanted"));
    }

    @Test
    void severalCanBeWanted() {
        assertEquals(List.of("split", "axis", "images", "other"), kept("other", "axis"));
    }

    @Test
    void aNodeThatIsNotThereKeepsNothing() {
        assertEquals(List.of(), kept("nothing"));
    }

    private static List<String> kept(String... wanted) {
        return GraphPruning.keep(NODES, List.of(wanted)).stream()
                .map(NodeDef::getName)
                .toList();
    }
}
