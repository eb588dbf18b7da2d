// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.NodeDef;

final class BatchNormFoldingTest {

    private static final long[] SHAPE = {2, 6, 6, 3};
    private static final float[] IMAGES = TestNodes.random(2 * 6 * 6 * 3, 1, -0.5f);

    @ParameterizedTest
    @CsvSource({"Conv2D, 5, 5", "DepthwiseConv2dNative, 1, 3", "DepthwiseConv2dNative, 2, 6"})
    void aFoldedConvolutionGivesWhatItGaveBefore(String op, int last, int channels) {
        List<NodeDef> nodes = network(op, last, channels);
        List<NodeDef> folded = new BatchNormFolding(nodes, List.of()).fold();

        assertTrue(isFolded(folded));
        assertArrayEquals(
                TestNodes.run(nodes, "norm", IMAGES, SHAPE), TestNodes.run(folded, "norm", IMAGES, SHAPE), 1e-5f);
    }

    @Test
    void constantsAreFoundBehindIdentities() {
        List<NodeDef> nodes = new ArrayList<>(network("Conv2D", 5, 5));
        nodes.add(TestNodes.floats("Identity", "read", "gamma"));
        nodes.replaceAll(node -> node.getName().equals("norm")
                ? node.toBuilder().setInput(1, "read").build()
                : node);

        assertTrue(isFolded(new BatchNormFolding(nodes, List.of()).fold()));
    }

    @Test
    void aConvolutionThatHasAnotherUseIsNotFolded() {
        List<NodeDef> nodes = new ArrayList<>(network("Conv2D", 5, 5));
        nodes.add(TestNodes.floats("Relu", "other", "convolution"));

        assertEquals(nodes, new BatchNormFolding(nodes, List.of()).fold());
    }

    @Test
    void aNormWhoseStatisticsAreUsedIsNotFolded() {
        List<NodeDef> nodes = new ArrayList<>(network("Conv2D", 5, 5));
        nodes.add(TestNodes.floats("Relu", "other", "norm:1"));

        assertEquals(nodes, new BatchNormFolding(nodes, List.of()).fold());
    }

    @Test
    void aConvolutionThatIsWantedItselfIsNotFolded() {
        List<NodeDef> nodes = network("Conv2D", 5, 5);

        assertEquals(nodes, new BatchNormFolding(nodes, List.of(TensorRef.parse("convolution"))).fold());
        assertTrue(isFolded(new BatchNormFolding(nodes, List.of(TensorRef.parse("norm"))).fold()));
    }

    @Test
    void trainingModeIsNotFolded() {
        assertNotFoldedWith("is_training", TestNodes.flag(true));
    }

    @Test
    void trainingModeByDefaultIsNotFolded() {
        List<NodeDef> nodes = network("Conv2D", 5, 5).stream()
                .map(node -> node.getName().equals("norm")
                        ? node.toBuilder().removeAttr("is_training").build()
                        : node)
                .toList();

        assertEquals(nodes, new BatchNormFolding(nodes, List.of()).fold());
    }

    @Test
    void channelsFirstAreNotFolded() {
        assertNotFoldedWith("data_format", Nodes.text("NCHW"));
    }

    @Test
    void aFilterThatIsNoConstantIsNotFolded() {
        List<NodeDef> nodes = network("Conv2D", 5, 5).stream()
                .map(node -> node.getName().equals("filter") ? TestNodes.floats("Neg", "filter", "images") : node)
                .toList();

        assertEquals(nodes, new BatchNormFolding(nodes, List.of()).fold());
    }

    private static void assertNotFoldedWith(String attribute, AttrValue value) {
        List<NodeDef> nodes = network("Conv2D", 5, 5).stream()
                .map(node -> node.getName().equals("norm")
                        ? node.toBuilder().putAttr(attribute, value).build()
                        : node)
                .toList();

        assertEquals(nodes, new BatchNormFolding(nodes, List.of()).fold());
        assertFalse(isFolded(nodes));
    }

    private static boolean isFolded(List<NodeDef> nodes) {
        return nodes.stream().noneMatch(node -> node.getOp().equals("FusedBatchNormV3"));
    }

    private static List<NodeDef> network(String op, int last, int channels) {
        List<Long> perChannel = List.of((long) channels);
        return List.of(
                TestNodes.images(-1, 6, 6, 3),
                TestNodes.constant("filter", List.of(3L, 3L, 3L, (long) last), TestNodes.random(27 * last, 2, -0.5f)),
                TestNodes.floats(op, "convolution", "images", "filter").toBuilder()
                        .putAttr("strides", Nodes.integers(1, 2, 2, 1))
                        .putAttr("padding", Nodes.text("SAME"))
                        .build(),
                TestNodes.constant("gamma", perChannel, TestNodes.random(channels, 3, 0.5f)),
                TestNodes.constant("beta", perChannel, TestNodes.random(channels, 4, -0.5f)),
                TestNodes.constant("mean", perChannel, TestNodes.random(channels, 5, -0.5f)),
                TestNodes.constant("variance", perChannel, TestNodes.random(channels, 6, 0.5f)),
                TestNodes.floats("FusedBatchNormV3", "norm", "convolution", "gamma", "beta", "mean", "variance")
                        .toBuilder()
                        .putAllAttr(Map.of(
                                "U",
                                TestNodes.FLOAT,
                                "is_training",
                                TestNodes.flag(false),
                                "epsilon",
                                AttrValue.newBuilder().setF(1e-3f).build()))
                        .build());
    }
}
