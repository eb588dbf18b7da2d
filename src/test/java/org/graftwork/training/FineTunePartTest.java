// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableSelection;
import org.graftwork.ui.FakeModel;
import org.junit.jupiter.api.Test;

final class FineTunePartTest {

    private final PretrainedModel model = FakeModel.mobileNet();

    private List<String> layers(FineTunePart part, PretrainedModel base) {
        VariableSelection trained = part.of(base, VariableSelection.none());
        return base.layers().stream()
                .filter(layer -> trained.stateOf(layer) != VariableSelection.State.NONE)
                .map(LayerInfo::name)
                .toList();
    }

    @Test
    void theTopBlockEndsAtTheOutput() {
        List<String> block = layers(FineTunePart.TOP_BLOCK, model);

        assertTrue(block.size() < model.layers().size() / 3);
        assertEquals("MobilenetV2/Conv_1", block.get(block.size() - 1));
    }

    @Test
    void theUpperThirdIsAThirdOfTheLayersThatCanBeTrained() {
        List<String> upper = layers(FineTunePart.UPPER_THIRD, model);

        assertEquals(model.layers().size() / 3.0, upper.size(), 1);
        assertEquals("MobilenetV2/Conv_1", upper.get(upper.size() - 1));
    }

    @Test
    void everythingIsEverythingWhateverTheModel() {
        assertTrue(FineTunePart.EVERYTHING.of(model, VariableSelection.none()).everything());
    }
}
