// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.adaptation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.graftwork.model.ModelProblem;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.architecture.SmallClassifier;
import org.junit.jupiter.api.Test;

final class LeftAwayTest {

    private final PretrainedModel whole = SmallClassifier.model();
    private final PretrainedModel base = HeadFit.of(whole).model();

    @Test
    void aLayerOfTheClassifiersOwnTopIsSaidToBeLeftAway() {
        ModelProblem problem =
                assertThrows(ModelProblem.class, () -> LeftAway.refuse("predictions", base, whole, whole));
        assertEquals(
                "The layer predictions belongs to the classifier's own top, which is left away; choose a layer below it.",
                problem.getMessage());
    }

    @Test
    void layersOfTheBaseAndNamesOfNoLayerPass() {
        assertDoesNotThrow(() -> LeftAway.refuse("features", base, whole, whole));
        assertDoesNotThrow(() -> LeftAway.refuse("no such layer", base, whole, whole));
    }

    @Test
    void aLayerAboveTheChosenOutputIsNoPartOfTheClassifiersTop() {
        PretrainedModel chosen = LayerCut.after(whole, LayerSearch.find(whole, "features"));
        ModelProblem problem =
                assertThrows(ModelProblem.class, () -> LeftAway.refuse("predictions", chosen, chosen, whole));
        assertEquals(
                "The layer predictions comes after the layer whose output is used, so it is left away; choose one that"
                        + " comes before, or use the output of a later layer.",
                problem.getMessage());
    }
}
