// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.graftwork.model.architecture.SmallNetwork;
import org.junit.jupiter.api.Test;

final class VariableCountsTest {

    @Test
    void variablesAndParametersAreCountedAndNamedApart() {
        assertEquals(
                "2,257,984 parameters in 260 variables: 2,223,872 trainable in 156, 34,112 not trainable in 104",
                sentence(156, 2_223_872, 104, 34_112));
    }

    @Test
    void oneIsOne() {
        assertEquals("1 parameter in 1 variable: all trainable", sentence(1, 1, 0, 0));
        assertEquals("2 parameters in 2 variables: 1 trainable in 1, 1 not trainable in 1", sentence(1, 1, 1, 1));
    }

    @Test
    void nothingIsNotCounted() {
        assertEquals("8 parameters in 1 variable: none trainable", sentence(0, 0, 1, 8));
        assertEquals("no variables", sentence(0, 0, 0, 0));
    }

    @Test
    void theTotalsFollowTheChoice() {
        PretrainedModel model = SmallNetwork.model();
        assertEquals(
                "208 parameters in 15 variables: 184 trainable in 9, 24 not trainable in 6",
                VariableCounts.of(model).sentence());
        assertEquals(VariableCounts.of(model), VariableCounts.of(model, VariableSelection.all()));
        assertEquals(
                "208 parameters in 15 variables: 24 trainable in 3, 184 not trainable in 12",
                VariableCounts.of(model, VariableSelection.from(model, 4)).sentence());
        assertEquals(
                "208 parameters in 15 variables: none trainable",
                VariableCounts.of(model, VariableSelection.none()).sentence());
    }

    private static String sentence(int trainable, long trainableParameters, int fixed, long fixedParameters) {
        return new VariableCounts(
                        new VariableCount(trainable, trainableParameters), new VariableCount(fixed, fixedParameters))
                .sentence();
    }
}
