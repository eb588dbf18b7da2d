// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.ModelSource;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.VariableReader;
import org.graftwork.ui.FakeModel;
import org.junit.jupiter.api.Test;

final class NetworkBlocksTest {

    @Test
    void layersOfTheSameBlockAreGathered() {
        List<NetworkBlocks.Block> blocks = NetworkBlocks.of(FakeModel.mobileNet());

        assertEquals(19, blocks.size());
        assertEquals("expanded_conv_1", blocks.get(2).name());
        assertEquals(3, blocks.get(2).layers());
    }

    @Test
    void noParameterIsLost() {
        PretrainedModel model = FakeModel.mobileNet();
        long all = model.trainable().parameters() + model.nonTrainable().parameters();

        assertEquals(
                all,
                NetworkBlocks.of(model).stream()
                        .mapToLong(NetworkBlocks.Block::parameters)
                        .sum());
    }

    @Test
    void manyBlocksAreJoinedToAsManyAsFit() {
        List<LayerInfo> layers = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            String name = "dense_" + i;
            layers.add(new LayerInfo(name, List.of(new VariableInfo(name, name, List.of(7L), "float32", true))));
        }
        List<NetworkBlocks.Block> blocks = NetworkBlocks.of(with(layers));

        assertTrue(blocks.size() <= 24);
        assertEquals(
                700, blocks.stream().mapToLong(NetworkBlocks.Block::parameters).sum());
        assertEquals("dense_0 … dense_3", blocks.get(0).name());
    }

    private static PretrainedModel with(List<LayerInfo> layers) {
        PretrainedModel model = FakeModel.mobileNet();
        return new PretrainedModel(
                model.name(),
                new ModelSource(
                        model.format(), model.path(), model.fingerprint(), model.bytes(), VariableReader.none()),
                model.input(),
                model.output(),
                layers,
                model.variables(),
                model.inference(),
                model.training(),
                List.of());
    }
}
