// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tensorflow.proto.GraphDef;

final class GraphSessionTest {

    @Test
    void aGraphThatTensorFlowRefusesIsAnError() {
        GraphDef graph = GraphDef.newBuilder()
                .addNode(TestNodes.floats("Neg", "negative", "nothing"))
                .build();

        assertThrows(RuntimeException.class, () -> new GraphSession(graph, "images", "negative"));
    }

    @Test
    void severalThreadsMayRunOneSession() {
        GraphDef graph = GraphDef.newBuilder()
                .addAllNode(List.of(TestNodes.images(-1), TestNodes.floats("Neg", "negative", "images")))
                .build();
        try (GraphSession session = new GraphSession(graph, "images", "negative")) {
            IntStream.range(1, 200)
                    .parallel()
                    .forEach(i -> assertArrayEquals(new float[] {-i}, session.run(new float[] {i}, 1)));
        }
    }
}
