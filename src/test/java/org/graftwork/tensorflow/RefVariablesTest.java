// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;

final class RefVariablesTest {

    private static final NodeDef VARIABLE = TestNodes.node("VariableV2", "w").toBuilder()
            .putAttr("dtype", TestNodes.FLOAT)
            .putAttr("shape", Nodes.shape(Nodes.shapeOf(List.of(2L))))
            .build();

    @Test
    void aVariableIsReadAndAssignedThroughItsHandle() {
        NetworkDraft draft = RefVariables.toHandles(new NetworkDraft(
                List.of(
                        TestNodes.images(2),
                        VARIABLE,
                        TestNodes.floats("Identity", "w/read", "w"),
                        TestNodes.floats("Mul", "output", "images", "w/read"),
                        TestNodes.floats("Sub", "change", "w/read", "images"),
                        TestNodes.floats("AssignSub", "update", "w", "change")),
                new TensorRef("output", 0),
                List.of("update")));
        FlatGraph graph = new FlatGraph(
                GraphDef.newBuilder().addAllNode(draft.nodes()).build(),
                "images",
                "output",
                List.of("w"),
                draft.controls());

        try (LiveNetwork network = new LiveNetwork(graph, List.of(TensorValue.of(List.of(2L), new float[] {5, 7})))) {
            assertArrayEquals(new float[] {10, 21}, network.run(new float[] {2, 3}, 2));
            assertArrayEquals(new float[] {2, 3}, network.variable(0));
        }
    }

    @Test
    void whoTakesWhatAnAssignmentGivesReadsTheVariableAfterIt() {
        NetworkDraft draft = RefVariables.toHandles(new NetworkDraft(
                List.of(
                        TestNodes.images(2),
                        VARIABLE,
                        TestNodes.floats("AssignAdd", "update", "w", "images"),
                        TestNodes.floats("Neg", "output", "update")),
                new TensorRef("output", 0),
                List.of()));

        NodeDef read = draft.nodes().stream()
                .filter(node -> node.getName().equals("update/value_of_variable"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("w", "^update"), read.getInputList());
        assertEquals(DataType.DT_FLOAT, read.getAttrOrThrow("dtype").getType());
    }
}
