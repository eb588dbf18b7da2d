// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;

final class GraphShapesTest {

    @Test
    void typesAndShapesAreThoseThatTensorFlowInfers() {
        try (GraphShapes shapes = new GraphShapes(graph(
                TestNodes.images(-1, 8),
                Nodes.cast("half", new TensorRef("images", 0), DataType.DT_FLOAT, DataType.DT_HALF)))) {
            assertEquals(List.of(-1L, 8L), shapes.of(new TensorRef("half", 0)));
            assertEquals(DataType.DT_HALF, shapes.type(new TensorRef("half", 0)));
        }
    }

    @Test
    void aTensorThatIsNotThereIsRefused() {
        try (GraphShapes shapes = new GraphShapes(graph(TestNodes.images(2)))) {
            assertThrows(IllegalStateException.class, () -> shapes.of(new TensorRef("nothing", 0)));
            assertThrows(IllegalStateException.class, () -> shapes.of(new TensorRef("images", 1)));
        }
    }

    @Test
    void aGraphWhoseTypesDoNotFitTogetherIsRefusedInOneLine() {
        GraphDef graph = graph(
                TestNodes.images(2), Nodes.flag("flag", true), TestNodes.floats("Mul", "product", "images", "flag"));

        UnusableGraphException problem =
                assertThrows(UnusableGraphException.class, () -> new GraphShapes(graph).close());
        assertEquals(1, problem.getMessage().lines().count());
        assertTrue(problem.reason().contains("product"), problem.reason());
    }

    private static GraphDef graph(NodeDef... nodes) {
        return GraphDef.newBuilder().addAllNode(List.of(nodes)).build();
    }
}
