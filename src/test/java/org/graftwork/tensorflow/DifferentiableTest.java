// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.NodeDef;

final class DifferentiableTest {

    private static final float[] IMAGES = TestNodes.random(2 * 4 * 4 * 3, 1, -0.5f);

    @ParameterizedTest
    @CsvSource({"FusedBatchNorm, true", "FusedBatchNorm, false", "FusedBatchNormV2, true", "FusedBatchNormV2, false"})
    void olderBatchNormalizationsGiveTheSameFromTheThird(String op, boolean training) {
        List<NodeDef> nodes = norm(op, training);
        List<NodeDef> rewritten = Differentiable.rewrite(nodes);

        assertEquals("FusedBatchNormV3", rewritten.get(rewritten.size() - 1).getOp());
        for (String output : training ? List.of("norm", "norm:1", "norm:2") : List.of("norm")) {
            assertArrayEquals(
                    TestNodes.run(nodes, output, IMAGES, 2, 4, 4, 3),
                    TestNodes.run(rewritten, output, IMAGES, 2, 4, 4, 3),
                    1e-6f,
                    output);
        }
    }

    @Test
    void theComplementOfTheErrorFunctionIsOneLessTheErrorFunction() {
        List<NodeDef> nodes = List.of(TestNodes.images(3), TestNodes.floats("Erfc", "erfc", "images"));
        float[] input = {-1, 0, 2};

        assertArrayEquals(
                TestNodes.run(nodes, "erfc", input, 3),
                TestNodes.run(Differentiable.rewrite(nodes), "erfc", input, 3),
                1e-6f);
    }

    @Test
    void aHandleThatIsPassedOnIsTakenDirectly() {
        List<NodeDef> rewritten = Differentiable.rewrite(List.of(
                Nodes.handle("w", DataType.DT_FLOAT, List.of(2L)),
                TestNodes.node("Identity", "passed", "w").toBuilder()
                        .putAttr("T", Nodes.type(DataType.DT_RESOURCE))
                        .build(),
                Nodes.read("read", DataType.DT_FLOAT, "passed")));

        assertEquals(
                List.of("w", "read"), rewritten.stream().map(NodeDef::getName).toList());
        assertEquals("w", rewritten.get(1).getInput(0));
    }

    @Test
    void anIdentityOfSeveralTensorsIsLeftOutAndItsUsersTakeItsInputs() {
        List<NodeDef> nodes = List.of(
                TestNodes.images(-1),
                TestNodes.floats("Neg", "negative", "images"),
                identityN("both", "images", "negative"),
                identityN("again", "both:1", "both"),
                TestNodes.floats("Sub", "difference", "again", "again:1", "^both"));
        List<NodeDef> rewritten = Differentiable.rewrite(nodes);

        assertEquals(
                List.of("images", "negative", "difference"),
                rewritten.stream().map(NodeDef::getName).toList());
        assertEquals(List.of("negative", "images"), rewritten.get(2).getInputList());
        assertArrayEquals(new float[] {-2, -4}, TestNodes.run(rewritten, "difference", new float[] {1, 2}, 2));
        assertEquals(new TensorRef("negative", 0), Differentiable.follow(nodes, new TensorRef("again", 0)));
        assertEquals(new TensorRef("difference", 0), Differentiable.follow(nodes, new TensorRef("difference", 0)));
    }

    @ParameterizedTest
    @CsvSource({"PreventGradient, T", "EnsureShape, T", "PlaceholderWithDefault, dtype"})
    void opsThatPassATensorOnBecomeIdentities(String op, String type) {
        NodeDef node = TestNodes.node(op, "pass", "images").toBuilder()
                .putAttr(type, TestNodes.FLOAT)
                .build();

        assertEquals(List.of(TestNodes.floats("Identity", "pass", "images")), Differentiable.rewrite(List.of(node)));
    }

    @Test
    void devicesAndPrivateAttributesAreLeftOut() {
        NodeDef node = TestNodes.floats("Relu", "relu", "images").toBuilder()
                .setDevice("/device:GPU:0")
                .putAttr("_gradient_op_type", Nodes.text("CustomGradient-1"))
                .build();

        assertEquals(List.of(TestNodes.floats("Relu", "relu", "images")), Differentiable.rewrite(List.of(node)));
        assertFalse(Differentiable.rewrite(List.of(node)).get(0).containsAttr("_gradient_op_type"));
    }

    private static NodeDef identityN(String name, String... inputs) {
        AttrValue.ListValue.Builder types = AttrValue.ListValue.newBuilder();
        for (int i = 0; i < inputs.length; i++) {
            types.addType(DataType.DT_FLOAT);
        }
        return TestNodes.node("IdentityN", name, inputs).toBuilder()
                .putAttr("T", AttrValue.newBuilder().setList(types).build())
                .build();
    }

    private static List<NodeDef> norm(String op, boolean training) {
        List<Long> three = List.of(3L);
        List<Long> statistics = training ? List.of(0L) : three;
        int count = training ? 0 : 3;
        NodeDef.Builder norm = TestNodes.floats(op, "norm", "images", "gamma", "beta", "mean", "variance").toBuilder()
                .putAttr("is_training", TestNodes.flag(training));
        if (op.endsWith("V2")) {
            norm.putAttr("U", TestNodes.FLOAT);
        }
        return List.of(
                TestNodes.images(-1, 4, 4, 3),
                TestNodes.constant("gamma", three, 1, 2, 3),
                TestNodes.constant("beta", three, 0.1f, 0.2f, 0.3f),
                TestNodes.constant("mean", statistics, TestNodes.random(count, 2, 0)),
                TestNodes.constant("variance", statistics, TestNodes.random(count, 3, 1)),
                norm.build());
    }
}
