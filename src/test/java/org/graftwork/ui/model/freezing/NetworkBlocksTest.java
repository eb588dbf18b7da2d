// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.freezing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableInfo;
import org.graftwork.ui.FakeModel;
import org.junit.jupiter.api.Test;

final class NetworkBlocksTest {

    @Test
    void layersOfTheSameBlockAreGathered() {
        List<NetworkBlock> blocks = NetworkBlocks.of(FakeModel.mobileNet());
        assertEquals(19, blocks.size());
        assertEquals("expanded_conv_1", blocks.get(2).name());
        assertEquals(3, blocks.get(2).layers().size());
    }

    @Test
    void noLayerIsLostAndNoneIsTwice() {
        for (PretrainedModel model : List.of(FakeModel.mobileNet(), FakeModel.classifier(), FakeModel.deep())) {
            assertEquals(
                    model.layers(),
                    NetworkBlocks.of(model).stream()
                            .flatMap(block -> block.layers().stream())
                            .toList());
        }
    }

    @Test
    void aBlockKnowsItsPlaceInTheModel() {
        PretrainedModel model = FakeModel.deep();
        for (NetworkBlock block : NetworkBlocks.of(model)) {
            assertEquals(block.layers(), model.layers().subList(block.first(), block.end()));
        }
    }

    @Test
    void manyBlocksAreJoinedToAsManyAsFit() {
        List<NetworkBlock> blocks = NetworkBlocks.of(named(Stream.iterate(0, i -> i < 100, i -> i + 1)
                .map(i -> "dense_" + i)
                .toArray(String[]::new)));
        assertEquals(24, blocks.size());
        assertEquals("dense_0 … dense_3", blocks.get(0).name());
    }

    @Test
    void blocksOfKerasAreFoundByTheirNames() {
        assertEquals(
                List.of("Conv1 … expanded_conv_project", "block_1", "block_16", "Conv_1"),
                names(
                        "Conv1",
                        "bn_Conv1",
                        "expanded_conv_project",
                        "block_1_expand",
                        "block_1_project",
                        "block_16_expand",
                        "Conv_1"));
        assertEquals(
                List.of("conv1_conv", "conv2_block1", "conv2_block2"),
                names("conv1_conv", "conv2_block1_1_conv", "conv2_block1_out", "conv2_block2_1_conv"));
        assertEquals(List.of("block2a", "block2b"), names("block2a_dwconv", "block2a_bn", "block2b_dwconv"));
        assertEquals(List.of("block1", "block2"), names("block1_conv1", "block1_pool", "block2_conv1"));
    }

    @Test
    void aNetworkNestedInAModelIsTakenApart() {
        assertEquals(
                List.of("random_flip … rescaling", "Conv1 … bn_Conv1", "block_1", "block_16", "Conv_1", "dense"),
                names(
                        "random_flip",
                        "rescaling",
                        "mobilenetv2_1.00_224/Conv1",
                        "mobilenetv2_1.00_224/bn_Conv1",
                        "mobilenetv2_1.00_224/block_1_expand",
                        "mobilenetv2_1.00_224/block_1_project",
                        "mobilenetv2_1.00_224/block_16_expand",
                        "mobilenetv2_1.00_224/block_16_project",
                        "mobilenetv2_1.00_224/Conv_1",
                        "dense"));
    }

    @Test
    void layersOfNoBlockStandAlone() {
        assertEquals(List.of("conv2d", "conv2d_1", "mixed9"), names("conv2d", "conv2d_1", "mixed9"));
    }

    @Test
    void theBlocksOfManyLayersAreFew() {
        assertTrue(NetworkBlocks.of(FakeModel.deep()).size() <= 24);
    }

    private static List<String> names(String... layers) {
        return NetworkBlocks.of(named(layers)).stream().map(NetworkBlock::name).toList();
    }

    private static PretrainedModel named(String... names) {
        List<LayerInfo> layers = new ArrayList<>();
        for (String name : names) {
            String variable = name + "/kernel";
            layers.add(
                    new LayerInfo(name, List.of(new VariableInfo(variable, variable, List.of(7L), "float32", true))));
        }
        return FakeModel.withLayers(layers);
    }
}
