// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.graftwork.model.architecture.SmallNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FreezeLineTest {

    private static final PretrainedModel KERAS = model(
            "input -",
            "Conv1",
            "bn_Conv1",
            "block_1_expand",
            "block_1_pad -",
            "block_1_project",
            "block_16_expand",
            "block_16_expand_BN",
            "block_16_relu -",
            "block_16_project",
            "Conv_1",
            "Conv_1_bn",
            "out_relu -");

    private static final PretrainedModel SLIM = model(
            "MobilenetV2/Conv",
            "MobilenetV2/Conv/BatchNorm",
            "MobilenetV2/expanded_conv/depthwise",
            "MobilenetV2/expanded_conv/project",
            "MobilenetV2/expanded_conv/project/BatchNorm",
            "MobilenetV2/expanded_conv_1/expand",
            "MobilenetV2/expanded_conv_1/depthwise",
            "MobilenetV2/expanded_conv_1/project",
            "MobilenetV2/expanded_conv_16/expand",
            "MobilenetV2/expanded_conv_16/depthwise",
            "MobilenetV2/expanded_conv_16/project",
            "MobilenetV2/Conv_1",
            "MobilenetV2/Conv_1/BatchNorm");

    @ParameterizedTest
    @CsvSource({
        "all, 0",
        "0, 0",
        "12, 12",
        "Conv1, 1",
        "block_16_expand, 6",
        "block_16_expand_B, 7",
        "block_16, 6",
        "block_1, 3",
        "Conv_1, 10",
        "out, 12",
        "bn, 2"
    })
    void whatAPersonSaysOfAKerasModelIsUnderstood(String said, int layer) {
        assertEquals(new FreezeLine(layer), FreezeLine.of(KERAS, said));
    }

    @ParameterizedTest
    @CsvSource({
        "expanded_conv_16, 8",
        "expanded_conv_1, 5",
        "expanded_conv, 2",
        "MobilenetV2/expanded_conv_16, 8",
        "expanded_conv_16/project, 10",
        "MobilenetV2/Conv_1, 11",
        "Conv, 0"
    })
    void whatAPersonSaysOfAModelWithScopesIsUnderstood(String said, int layer) {
        assertEquals(new FreezeLine(layer), FreezeLine.of(SLIM, said));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            block_17_expand | The model net has no layer called block_17_expand. Near are: block_1_expand, block_16_expand, block_1_pad. "graftwork inspect" lists them all.
            nosuch          | The model net has no layer called nosuch. "graftwork inspect" lists them all.
            -3              | The model net has no layer called -3. "graftwork inspect" lists them all.
            bl              | In the model net, the names of 7 layers begin with bl: block_1_expand, block_1_pad, block_1_project and others. Write one of them out.
            13              | The model net has 13 layers, so none is left to train above the first 13. Name a smaller number.
            """)
    void whatIsNoLayerIsAnsweredInOneLine(String said, String message) {
        assertEquals(
                message,
                assertThrows(ModelProblem.class, () -> FreezeLine.of(KERAS, said))
                        .getMessage());
    }

    @Test
    void aMisspeltBlockIsAnsweredWithItsLayers() {
        String message = assertThrows(ModelProblem.class, () -> FreezeLine.of(SLIM, "expnded_conv_16"))
                .getMessage();

        assertTrue(message.contains("Near are: MobilenetV2/expanded_conv_16/expand, "), message);
    }

    @Test
    void theTopBlockIsTheLastGroupOfLayersAndWhatIsAbove() {
        assertEquals(6, FreezeLine.belowTopBlock(KERAS).layer());
        assertEquals(8, FreezeLine.belowTopBlock(SLIM).layer());
    }

    @Test
    void theTopBlockOfEachFamilyOfNetworksIsFound() {
        assertEquals(
                3,
                FreezeLine.belowTopBlock(model(
                                "conv5_block2_1_conv",
                                "conv5_block2_1_bn",
                                "conv5_block2_2_conv",
                                "conv5_block3_1_conv",
                                "conv5_block3_1_bn",
                                "conv5_block3_2_conv",
                                "conv5_block3_out -"))
                        .layer());
        assertEquals(
                1,
                FreezeLine.belowTopBlock(
                                model("block4_conv3", "block5_conv1", "block5_conv2", "block5_conv3", "block5_pool -"))
                        .layer());
        assertEquals(
                2,
                FreezeLine.belowTopBlock(model(
                                "stem_conv",
                                "block6d_add -",
                                "block7a_expand_conv",
                                "block7a_expand_bn",
                                "block7a_project_conv",
                                "top_conv",
                                "top_bn"))
                        .layer());
    }

    @Test
    void theTopBlockOfANestedNetworkIsNotTheWholeOfIt() {
        PretrainedModel nested = model(
                "random_flip -",
                "rescaling -",
                "mobilenetv2_1.00_224/Conv1",
                "mobilenetv2_1.00_224/bn_Conv1",
                "mobilenetv2_1.00_224/block_15_expand",
                "mobilenetv2_1.00_224/block_15_depthwise",
                "mobilenetv2_1.00_224/block_15_project",
                "mobilenetv2_1.00_224/block_16_expand",
                "mobilenetv2_1.00_224/block_16_depthwise",
                "mobilenetv2_1.00_224/block_16_project",
                "mobilenetv2_1.00_224/Conv_1",
                "mobilenetv2_1.00_224/Conv_1_bn",
                "pool -",
                "dense");

        assertEquals(7, FreezeLine.belowTopBlock(nested).layer());
        assertEquals(7, FreezeLine.of(nested, "block_16").layer());
    }

    @Test
    void whereNamesShowNoBlocksTheTopBlockIsTheTopLayer() {
        PretrainedModel interleaved =
                model("conv2d_1", "batch_normalization_1", "conv2d_2", "batch_normalization_2", "conv2d_3", "pool -");

        assertEquals(4, FreezeLine.belowTopBlock(interleaved).layer());
        assertEquals(2, FreezeLine.belowTopBlock(model("a", "b", "c")).layer());
        assertEquals(5, FreezeLine.belowTopBlock(SmallNetwork.model()).layer());
    }

    @Test
    void topLayersAreThoseWithSomethingToTrain() {
        assertEquals(11, FreezeLine.belowTop(KERAS, 1).layer());
        assertEquals(9, FreezeLine.belowTop(KERAS, 3).layer());
        assertEquals(1, FreezeLine.belowTop(KERAS, 99).layer());
        assertEquals(1, FreezeLine.belowTop(model("flatten -"), 2).layer());
    }

    @Test
    void whatIsAboveTheLineIsTrained() {
        assertEquals(VariableSelection.all(), FreezeLine.of(KERAS, "all").selection(KERAS));
        assertEquals(
                2,
                FreezeLine.of(KERAS, "Conv_1").selection(KERAS).trained(KERAS).count());
        assertEquals(VariableSelection.none(), FreezeLine.of(KERAS, "out_relu").selection(KERAS));
    }

    /** Layers with a variable each; those marked with a minus have none. */
    private static PretrainedModel model(String... layers) {
        List<LayerInfo> made = new ArrayList<>();
        for (String layer : layers) {
            String name = layer.replace(" -", "");
            VariableInfo kernel = new VariableInfo(name + "/kernel", name, List.of(1L), "float32", true);
            made.add(new LayerInfo(name, layer.endsWith("-") ? List.of() : List.of(kernel)));
        }
        PretrainedModel small = SmallNetwork.model();
        return new PretrainedModel(
                "net",
                small.source(),
                small.input(),
                small.output(),
                made,
                made.stream()
                        .flatMap(layer -> Stream.ofNullable(layer.variables()))
                        .flatMap(List::stream)
                        .toList(),
                small.inference(),
                small.training(),
                List.of());
    }
}
