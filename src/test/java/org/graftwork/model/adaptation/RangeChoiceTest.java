// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.adaptation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.graftwork.model.InputSpec;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.graftwork.model.architecture.SmallNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RangeChoiceTest {

    @Test
    void aRangeIsTwoNumbersOrAName() {
        assertEquals(ValueRange.ZERO_TO_ONE, RangeChoice.parse("0,1"));
        assertEquals(ValueRange.MINUS_ONE_TO_ONE, RangeChoice.parse(" -1, 1 "));
        assertEquals(ValueRange.BYTES, RangeChoice.parse("0,255"));
        assertEquals(new ValueRange(-0.5, 0.5), RangeChoice.parse("-0.5,5e-1"));
        assertEquals(ValueRange.CAFFE, RangeChoice.parse("Caffe"));
        assertEquals(ValueRange.TORCH, RangeChoice.parse("torch"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "0,1,2", "0;1", "zero,one", "0,NaN", "-Infinity,0", ",", "tensorflow"})
    void anythingElseIsAnsweredWithWhatThereIs(String text) {
        assertEquals(
                "'" + text + "' is no range. Give the values of black and white, such as 0,1 or -1,1 or 0,255, or caffe"
                        + " or torch.",
                assertThrows(ModelProblem.class, () -> RangeChoice.parse(text)).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,0", "1,1"})
    void blackIsLessThanWhite(String text) {
        assertEquals(
                "'" + text + "' is no range: black comes first, and its value must be less than white's.",
                assertThrows(ModelProblem.class, () -> RangeChoice.parse(text)).getMessage());
    }

    @Test
    void aRangeThatAPersonNamesIsKnown() {
        PretrainedModel named = RangeChoice.apply(SmallNetwork.model(), ValueRange.TORCH);
        assertEquals(ValueRange.TORCH, named.input().range());
        assertTrue(named.input().rangeKnown());
    }

    @Test
    void aRangeForColoursIsRefusedForAGreyModel() {
        PretrainedModel grey =
                SmallNetwork.model().withInput(new InputSpec(8, 8, 1, "float32", ValueRange.BYTES, true));
        assertEquals(
                "The range [0, 255], channels normalized, blue first is for 3 channels, and the model small takes 1."
                        + " Name the values of black and white, such as 0,1.",
                assertThrows(ModelProblem.class, () -> RangeChoice.apply(grey, ValueRange.CAFFE))
                        .getMessage());
    }
}
