// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.List;
import java.util.Random;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;

/** Makes nodes for tests and runs them. */
final class TestNodes {

    static final AttrValue FLOAT = Nodes.type(DataType.DT_FLOAT);

    private TestNodes() {}

    static NodeDef node(String op, String name, String... inputs) {
        return NodeDef.newBuilder()
                .setOp(op)
                .setName(name)
                .addAllInput(List.of(inputs))
                .build();
    }

    /** A node of an op whose only attribute without a default is {@code T}. */
    static NodeDef floats(String op, String name, String... inputs) {
        return node(op, name, inputs).toBuilder().putAttr("T", FLOAT).build();
    }

    static NodeDef images(long... shape) {
        return Nodes.placeholder(
                "images",
                DataType.DT_FLOAT,
                Nodes.shapeOf(java.util.stream.LongStream.of(shape).boxed().toList()));
    }

    static AttrValue number(long value) {
        return AttrValue.newBuilder().setI(value).build();
    }

    static AttrValue flag(boolean value) {
        return AttrValue.newBuilder().setB(value).build();
    }

    static NodeDef constant(String name, List<Long> shape, float... values) {
        return Nodes.constant(name, TensorValue.of(shape, values));
    }

    static float[] random(int count, long seed, float low) {
        Random random = new Random(seed);
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = low + random.nextFloat();
        }
        return values;
    }

    /** Feeds {@code images}. */
    static float[] run(List<NodeDef> nodes, String output, float[] values, long... shape) {
        GraphDef graph = GraphDef.newBuilder().addAllNode(nodes).build();
        try (GraphSession session = new GraphSession(graph, "images", output)) {
            return session.run(values, shape);
        }
    }
}
