// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableSelection;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.FineTunePart;
import org.graftwork.training.OptimizerSpec;
import org.graftwork.training.Phase;
import org.graftwork.training.TrainingPlan;
import org.graftwork.ui.FakeModel;
import org.junit.jupiter.api.Test;

final class PlanSettingsTest {

    private final PretrainedModel base = FakeModel.mobileNet();

    private static PlanSettings fineTuning(FineTunePart part) {
        return PlanSettings.standard()
                .withFineTuning(new FineTuningSettings(true, part, 2, 1e-4, BaseTraining.INFERENCE_MODE));
    }

    @Test
    void theUsualSettingsAreTheUsualPlan() {
        assertEquals(TrainingPlan.headOnly(10), PlanSettings.standard().plan(base, VariableSelection.all()));
    }

    @Test
    void fineTuningTrainsWhatIsChosen() {
        VariableSelection chosen = VariableSelection.from(base, 10);

        List<Phase> phases = fineTuning(FineTunePart.CHOSEN).plan(base, chosen).phases();

        assertEquals(
                new Phase("fine-tuning", 2, OptimizerSpec.adam(1e-4), BaseTraining.INFERENCE_MODE, chosen),
                phases.get(1));
    }

    @Test
    void fineTuningOfNothingTrainsTheHeadOn() {
        Phase phase = fineTuning(FineTunePart.CHOSEN)
                .plan(base, VariableSelection.none())
                .phases()
                .get(1);

        assertEquals(BaseTraining.FROZEN, phase.base());
    }

    @Test
    void aBaseThatCannotBeTrainedIsNotFineTuned() {
        assertEquals(
                1,
                fineTuning(FineTunePart.EVERYTHING)
                        .plan(FakeModel.fixed(), VariableSelection.none())
                        .phases()
                        .size());
    }
}
