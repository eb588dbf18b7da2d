// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.graftwork.model.VariableSelection;
import org.graftwork.training.OptimizerKind;
import org.graftwork.training.TrainingPlan;
import org.graftwork.ui.FakeModel;
import org.junit.jupiter.api.Test;

final class PlanFormTest {

    private final PlanForm form = new PlanForm(
            new SimpleObjectProperty<>(FakeModel.mobileNet()), new SimpleObjectProperty<>(VariableSelection.none()));

    @Test
    void theFirstPlanIsThatOfSafeSettings() {
        assertEquals(Optional.of(TrainingPlan.headOnly(10)), form.plan());
    }

    @Test
    void whatWasTypedIsPlanned() {
        form.epochs().text().set("3");
        form.batch().text().set("16");
        form.dropout().text().set("0");
        form.balanceClasses().set(false);
        TrainingPlan plan = form.plan().orElseThrow();

        assertEquals(3, plan.epochs());
        assertEquals(16, plan.batch());
        assertEquals(0, plan.head().dropout());
        assertFalse(plan.balanceClasses());
    }

    @Test
    void aWrongNumberIsSaidWhereItStands() {
        form.learningRate().text().set("fast");

        assertEquals(Optional.empty(), form.plan());
        assertTrue(form.learningRate().error().get().contains("0.001"));
        assertEquals("", form.epochs().error().get());
    }

    @Test
    void allWrongNumbersAreSaidAtOnce() {
        form.epochs().text().set("0");
        form.seed().text().set("-1");
        form.plan();

        assertFalse(form.epochs().error().get().isEmpty());
        assertFalse(form.seed().error().get().isEmpty());
    }

    @Test
    void momentumCountsForTheOptimizersThatUseIt() {
        form.momentum().text().set("2");
        assertTrue(form.plan().isPresent());

        form.optimizer().set(OptimizerKind.SGD);
        assertTrue(form.plan().isEmpty());

        form.momentum().text().set("0.8");
        assertEquals(0.8, form.plan().orElseThrow().phases().get(0).optimizer().momentum());
    }
}
