// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;

final class NarrowsTest {

    /** Batch normalization written out, with a short cut around it, and an update beside it. */
    private final NetworkPath path = new NetworkPath(new FlatGraph(
            GraphDef.newBuilder()
                    .addAllNode(List.of(
                            TestNodes.images(2),
                            Nodes.handle("gamma", DataType.DT_FLOAT, List.of(2L)),
                            Nodes.handle("mean", DataType.DT_FLOAT, List.of(2L)),
                            Nodes.read("gamma/read", DataType.DT_FLOAT, "gamma"),
                            Nodes.read("mean/read", DataType.DT_FLOAT, "mean"),
                            TestNodes.floats("Mul", "offset", "mean/read", "gamma/read"),
                            TestNodes.floats("Mul", "scaled", "images", "gamma/read"),
                            TestNodes.floats("Sub", "shifted", "scaled", "offset"),
                            TestNodes.floats("AddV2", "sum", "shifted", "images"),
                            TestNodes.floats("Neg", "output", "sum"),
                            TestNodes.floats("Sub", "change", "mean/read", "images"),
                            assignment("update", "mean", "change")))
                    .build(),
            "images",
            "output",
            List.of("gamma", "mean"),
            List.of("update")));

    @Test
    void thePathHoldsWhatTheImageChangesAndTheOutputNeeds() {
        assertEquals(
                List.of("images", "scaled", "shifted", "sum", "output"),
                path.nodes().stream().map(NodeDef::getName).toList());
        assertEquals(2, path.place("shifted"));
        assertEquals(-1, path.place("change"));
        assertEquals(List.of("scaled", "sum"), path.next("images"));
    }

    @Test
    void aVariableJoinsThePathWhereItsValueMeetsTheImage() {
        assertEquals(Set.of("scaled", "shifted"), path.joins("gamma"));
        assertEquals(Set.of("shifted"), path.joins("mean"));
    }

    @Test
    void theNarrowOfNodesIsWhereAllTheyGiveHasPassed() {
        Narrows narrows = new Narrows(path);

        assertEquals("shifted", narrows.of(List.of("scaled", "shifted")));
        assertEquals("scaled", narrows.of(List.of("scaled")));
        assertEquals("output", narrows.of(List.of("output", "scaled")));
    }

    private static NodeDef assignment(String name, String handle, String value) {
        return TestNodes.node("AssignSubVariableOp", name, handle, value).toBuilder()
                .putAttr("dtype", TestNodes.FLOAT)
                .build();
    }
}
