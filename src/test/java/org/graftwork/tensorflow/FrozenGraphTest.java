// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;

final class FrozenGraphTest {

    /** As Keras 3 exports a random layer: it counts its seed up, and the whole function's end waits for that. */
    @Test
    void nothingWaitsForTheAssignmentsToVariablesThatAreConstantsNow() {
        NodeDef assignment = TestNodes.node("AssignVariableOp", "count", "seed", "read").toBuilder()
                .putAttr("dtype", TestNodes.FLOAT)
                .build();
        FlatGraph network = new FlatGraph(
                GraphDef.newBuilder()
                        .addAllNode(List.of(
                                TestNodes.images(-1),
                                Nodes.handle("seed", DataType.DT_FLOAT, List.of()),
                                Nodes.read("read", DataType.DT_FLOAT, "seed"),
                                assignment,
                                TestNodes.node("NoOp", "end", "^count"),
                                TestNodes.floats("AddV2", "sum", "images", "read", "^end")))
                        .build(),
                "images",
                "sum:0",
                List.of("seed"),
                List.of());
        TensorValue seed = TensorValue.of(List.of(), new float[] {3});

        try (GraphSession session = new GraphSession(FrozenGraph.of(network, List.of(seed)), "images", "sum:0")) {
            assertArrayEquals(new float[] {5}, session.run(new float[] {2}, 1));
        }
    }
}
