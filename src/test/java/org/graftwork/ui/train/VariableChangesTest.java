// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableSelection;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.HeadSpec;
import org.graftwork.training.OptimizerSpec;
import org.graftwork.training.Phase;
import org.graftwork.training.PhaseFigures;
import org.graftwork.training.TrainingPlan;
import org.graftwork.training.VariableChange;
import org.graftwork.ui.FakeChanges;
import org.graftwork.ui.FakeModel;
import org.junit.jupiter.api.Test;

final class VariableChangesTest {

    private static final OptimizerSpec STEPS = OptimizerSpec.adam(0.001);
    private static final Phase HEAD = new Phase("head", 1, STEPS, BaseTraining.FROZEN);

    private final PretrainedModel model = FakeModel.mobileNet();
    private final VariableSelection top = VariableSelection.from(model, 51);
    private final VariableChanges changes = new VariableChanges();

    private void run(BaseTraining mode) {
        Phase fineTuning = new Phase("fine-tuning", 1, STEPS, mode, top);
        changes.begin(new TrainingPlan(7, 32, new HeadSpec(0), 0, true, List.of(HEAD, fineTuning)), model.layers());
        changes.add(figures(FakeChanges.of(model, HEAD)));
        changes.add(figures(FakeChanges.of(model, fineTuning)));
    }

    private static PhaseFigures figures(List<VariableChange> variables) {
        return new PhaseFigures("any", 1, 1, 1, variables);
    }

    private ChangeSummary summary() {
        return changes.shown().get().summary();
    }

    @Test
    void theHeadsPhaseLeavesEveryBitOfTheBaseAsItWas() {
        run(BaseTraining.INFERENCE_MODE);
        changes.shown().set(changes.phases().get(0));

        assertEquals("260 frozen variables: every bit is unchanged.", summary().frozen());
        assertEquals(
                "None was trained: this phase taught the head alone.", summary().trained());
    }

    @Test
    void fineTuningIsShownWhenItIsOverWithWhatHeldAndWhatChanged() {
        run(BaseTraining.INFERENCE_MODE);

        assertEquals("Fine-tuning", changes.shown().get().name());
        assertEquals("257 frozen variables: every bit is unchanged.", summary().frozen());
        assertTrue(summary()
                .trained()
                .matches("3 trained: all changed, by .* % on average, most in Conv_1 \\(.* %\\)\\."));
        assertEquals("", summary().statistics());
        assertTrue(summary().isHeld());
    }

    @Test
    void aPhaseThatTrainsTheBaseWithoutAHeadBeforeIsNotCalledTheHeads() {
        Phase atOnce = new Phase("fine-tuning", 1, STEPS, BaseTraining.TRAINING_MODE, top);
        changes.begin(new TrainingPlan(7, 32, new HeadSpec(0), 0, true, List.of(atOnce)), model.layers());
        changes.add(figures(FakeChanges.of(model, atOnce)));

        assertEquals("All at once", changes.shown().get().name());
    }

    @Test
    void inTrainingModeItIsSaidWhyStatisticsChangedWithoutBeingTrained() {
        run(BaseTraining.TRAINING_MODE);

        assertEquals("153 frozen variables: every bit is unchanged.", summary().frozen());
        assertTrue(summary().statistics().startsWith("104 moving statistics changed without being trained"));
        assertTrue(summary().isHeld());
    }

    @Test
    void aRandomGeneratorsStateIsNoMovingStatistic() {
        ChangeRow state = ChangeRow.of(
                "dropout", "state", true, new VariableChange("dropout/seed_generator_state", "s", false, true, 1));

        assertEquals("counter", state.training());
        assertEquals(
                "1 counter or state of a random generator moved on, as in every step.",
                ChangeSummary.of(List.of(state), true).statistics());
    }

    @Test
    void aFrozenVariableThatChangedIsNoSecret() {
        changes.begin(TrainingPlan.headOnly(1), model.layers());
        List<VariableChange> variables = new ArrayList<>(FakeChanges.of(model, HEAD));
        VariableChange first = variables.get(0);
        variables.set(0, new VariableChange(first.name(), first.key(), false, true, 0.1));
        changes.add(figures(variables));

        assertFalse(summary().isHeld());
        assertTrue(summary().frozen().startsWith("1 frozen variable of 260 changed"));
    }

    @Test
    void aLineSaysOfAFrozenVariableThatItIsUnchanged() {
        run(BaseTraining.INFERENCE_MODE);
        ChangeRow frozen = changes.found().get(0).variables().get(1);
        ChangeRow trained = changes.found().get(51).variables().get(1);

        assertEquals("Conv, BatchNorm/gamma: frozen, unchanged", frozen.spoken());
        assertTrue(trained.spoken().startsWith("Conv_1, BatchNorm/gamma: trained, changed, by "));
    }

    @Test
    void aLayerSaysHowManyOfItsVariablesChanged() {
        run(BaseTraining.INFERENCE_MODE);

        assertEquals("unchanged", changes.found().get(0).row().result());
        assertEquals("3 changed", changes.found().get(51).row().result());
        assertEquals("3 of 5", changes.found().get(51).row().training());
    }

    @Test
    void whatIsLookedAtCanBeNarrowed() {
        run(BaseTraining.INFERENCE_MODE);
        changes.filter().set(VariableChanges.Filter.CHANGED);
        assertEquals(1, changes.found().size());
        assertEquals(3, changes.found().get(0).variables().size());
        changes.filter().set(VariableChanges.Filter.UNCHANGED);
        assertEquals(52, changes.found().size());
        changes.search().set("CONV_16/project");
        assertEquals(1, changes.found().size());
        changes.filter().set(VariableChanges.Filter.TRAINED);
        assertEquals(List.of(), changes.found());
    }

    @Test
    void aRunThatTellsNothingOfVariablesShowsNothing() {
        changes.begin(TrainingPlan.headOnly(1), model.layers());
        changes.add(figures(List.of()));

        assertNull(changes.shown().get());
    }
}
