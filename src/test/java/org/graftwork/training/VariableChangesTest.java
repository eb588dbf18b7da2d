// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.graftwork.tensorflow.TensorValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tensorflow.proto.DataType;

final class VariableChangesTest {

    @ParameterizedTest
    @CsvSource({"7, 7, false, 0", "7, 9, true, 1"})
    void whatIsNoFloatChangedByOneOrNotAtAll(byte before, byte after, boolean changed, double change) {
        VariableChange first = between(state(before), state(after), Set.of()).get(0);

        assertEquals(changed, first.changed());
        assertEquals(change, first.relativeChange());
    }

    @Test
    void aPhaseCountsWhichOfItsTrainedVariablesChanged() {
        List<VariableChange> changes = List.of(
                new VariableChange("a/kernel", "a", true, true, 0.5),
                new VariableChange("b/kernel", "b", true, false, 0),
                new VariableChange("c/kernel", "c", false, false, 0),
                new VariableChange("c/moving_mean", "d", false, true, 0.5));
        PhaseFigures figures = new PhaseFigures("tuning", 1, 1, 1, changes);

        assertEquals(2, figures.trained());
        assertEquals(1, figures.trainedAndChanged());
        assertEquals(List.of(changes.get(3)), figures.moved());
    }

    private static List<VariableChange> between(TensorValue before, TensorValue after, Set<Integer> trained) {
        return VariableChanges.between(SmallRun.BASE, List.of(before), List.of(after), trained);
    }

    private static TensorValue state(byte value) {
        return new TensorValue(DataType.DT_UINT32, List.of(2L), new byte[] {value, 0, 0, 0, 1, 0, 0, 0});
    }
}
