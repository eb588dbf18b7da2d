// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.graftwork.model.LayerFolder;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableSelection;
import org.graftwork.ui.FakeModel;
import org.junit.jupiter.api.Test;

final class LayerRowTest {

    private static final LayerFolder WHOLE_NAMES = new LayerFolder("");

    private final PretrainedModel model = FakeModel.classifier();
    private final LayerInfo batchNorm = model.layers().get(3);

    @Test
    void aLayerHasItsKindAndAVariableItsRoleAndShape() {
        assertEquals("BatchNormalization", LayerRow.of(batchNorm, WHOLE_NAMES).role());
        LayerRow kernel = LayerRow.of(
                model.layers().get(1), model.layers().get(1).variables().get(0));
        assertEquals("kernel", kernel.name());
        assertEquals("kernel", kernel.role());
        assertEquals("3 × 3 × 3 × 32", kernel.shape());
        assertEquals("864", kernel.parameters());
    }

    @Test
    void aLayerIsTrainedPartlyTrainedOrFrozen() {
        LayerRow row = LayerRow.of(batchNorm, WHOLE_NAMES);
        assertEquals(TrainedState.FROZEN, row.state(VariableSelection.none()));
        assertEquals(
                TrainedState.PARTLY,
                row.state(VariableSelection.of(batchNorm.variables().subList(0, 1))));
        assertEquals(TrainedState.TRAINED, row.state(VariableSelection.all()));
    }

    @Test
    void aMovingMeanIsLockedAndSaysWhy() {
        LayerRow moving = LayerRow.of(batchNorm, batchNorm.variables().get(2));
        assertEquals(TrainedState.NOT_TRAINABLE, moving.state(VariableSelection.all()));
        assertTrue(moving.whyNot().contains("no gradient reaches it"), moving.whyNot());
    }

    @Test
    void aLayerThatOnlyComputesHasNothingToChoose() {
        LayerRow input = LayerRow.of(model.layers().get(0), WHOLE_NAMES);
        assertEquals(TrainedState.NO_VARIABLES, input.state(VariableSelection.all()));
        assertEquals("This layer only computes: it has no variables.", input.whyNot());
        assertEquals("", input.parameters());
    }

    @Test
    void whatCanBeTrainedHasNoReasonNotTo() {
        assertEquals("", LayerRow.of(batchNorm, WHOLE_NAMES).whyNot());
    }
}
