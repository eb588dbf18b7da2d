// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.VariableSelection;
import org.graftwork.ui.FakeModel;
import org.junit.jupiter.api.Test;

final class TrainedPartTest {

    private final PretrainedModel model = FakeModel.mobileNet();

    private List<String> layers(TrainedPart part, PretrainedModel base) {
        VariableSelection trained = part.of(base, VariableSelection.none());
        return base.layers().stream()
                .filter(layer -> trained.stateOf(layer) != VariableSelection.State.NONE)
                .map(LayerInfo::name)
                .toList();
    }

    @Test
    void theTopBlockIsTheLastWithSeveralWeightsAndWhatIsAboveIt() {
        assertEquals(
                List.of(
                        "MobilenetV2/expanded_conv_16/expand",
                        "MobilenetV2/expanded_conv_16/depthwise",
                        "MobilenetV2/expanded_conv_16/project",
                        "MobilenetV2/Conv_1"),
                layers(TrainedPart.TOP_BLOCK, model));
    }

    @Test
    void blocksAreFoundInKerasNamesToo() {
        List<LayerInfo> keras = List.of(
                layer("block_15_expand"),
                layer("block_16_expand"),
                layer("block_16_expand_BN"),
                layer("block_16_project"),
                layer("Conv_1"));
        PretrainedModel named = withLayers(keras);

        assertEquals(
                List.of("block_16_expand", "block_16_expand_BN", "block_16_project", "Conv_1"),
                layers(TrainedPart.TOP_BLOCK, named));
    }

    @Test
    void aModelWithoutBlocksHasItsTopLayerForOne() {
        assertEquals(
                List.of("dense"), layers(TrainedPart.TOP_BLOCK, withLayers(List.of(layer("conv"), layer("dense")))));
    }

    @Test
    void theUpperThirdIsAThirdOfTheLayersThatCanBeTrained() {
        List<String> upper = layers(TrainedPart.UPPER_THIRD, model);

        assertEquals(model.layers().size() / 3.0, upper.size(), 1);
        assertEquals("MobilenetV2/Conv_1", upper.get(upper.size() - 1));
    }

    @Test
    void everythingIsEverythingWhateverTheModel() {
        assertTrue(TrainedPart.EVERYTHING.of(model, VariableSelection.none()).everything());
    }

    private PretrainedModel withLayers(List<LayerInfo> layers) {
        return new PretrainedModel(
                model.name(),
                model.source(),
                model.input(),
                model.output(),
                layers,
                layers.stream().flatMap(layer -> layer.variables().stream()).toList(),
                model.inference(),
                model.training(),
                model.warnings());
    }

    private static LayerInfo layer(String name) {
        String kernel = name + "/kernel";
        return new LayerInfo(name, List.of(new VariableInfo(kernel, kernel, List.of(3L, 3L), "float32", true)));
    }
}
