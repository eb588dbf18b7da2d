// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableSelection;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.FineTunePart;
import org.graftwork.training.OptimizerKind;
import org.graftwork.training.OptimizerSpec;
import org.graftwork.training.Phase;
import org.graftwork.training.TrainingPlan;
import org.graftwork.ui.FakeModel;
import org.junit.jupiter.api.Test;

final class FineTuneFormTest {

    private final ObjectProperty<PretrainedModel> model = new SimpleObjectProperty<>(FakeModel.mobileNet());
    private final ObjectProperty<VariableSelection> chosen = new SimpleObjectProperty<>(VariableSelection.none());
    private final PlanForm plan = new PlanForm(model, chosen);
    private final FineTuneForm form = plan.fineTuning();
    private final FineTuneCautions cautions = plan.cautions();

    private Phase secondPhase() {
        return plan.plan().orElseThrow().phases().get(1);
    }

    @Test
    void theHeadAloneIsTrainedUnlessFineTuningIsAskedFor() {
        assertEquals(TrainingPlan.headOnly(10), plan.plan().orElseThrow());
    }

    @Test
    void theFirstFineTuningIsCareful() {
        form.wanted().set(true);

        assertEquals(
                new Phase(
                        "fine-tuning",
                        5,
                        OptimizerSpec.adam(1e-5),
                        BaseTraining.INFERENCE_MODE,
                        FineTunePart.UPPER_THIRD.of(model.get(), chosen.get())),
                secondPhase());
        assertEquals(
                "",
                cautions.learningRate().get()
                        + cautions.part().get()
                        + cautions.mode().get());
    }

    @Test
    void aChoiceOnTheModelBenchIsFollowed() {
        form.wanted().set(true);
        chosen.set(VariableSelection.from(model.get(), 51));

        assertEquals(FineTunePart.CHOSEN, form.part().get());
        assertEquals(chosen.get(), secondPhase().trained());
        VariableSelection all = VariableSelection.all();
        chosen.set(all);
        assertEquals(all, secondPhase().trained());
    }

    @Test
    void variablesAndParametersAreCountedApart() {
        chosen.set(VariableSelection.from(model.get(), 51));

        assertEquals(
                "3 variables, 121,600 parameters; 257 stay frozen",
                form.counts().get());
    }

    @Test
    void theHeadsOptimizerIsUsedWithAnotherLearningRate() {
        form.wanted().set(true);
        form.learningRate().text().set("1e-4");
        plan.optimizer().set(OptimizerKind.SGD);

        assertEquals(
                new OptimizerSpec(OptimizerKind.SGD, 1e-4, 0.9), secondPhase().optimizer());
    }

    @Test
    void aWrongNumberIsSaidOnlyWhereFineTuningIsAskedFor() {
        form.epochs().text().set("0");
        assertTrue(plan.plan().isPresent());

        form.wanted().set(true);
        assertTrue(plan.plan().isEmpty());
        assertFalse(form.epochs().error().get().isEmpty());
    }

    @Test
    void aLearningRateAsLargeAsTheHeadsCallsForCaution() {
        form.learningRate().text().set("0.001");
        assertTrue(cautions.learningRate()
                .get()
                .startsWith("The learning rate of fine-tuning, 0.001, is not lower than the head's, 0.001"));
        form.learningRate().text().set("0.0009");
        assertEquals("", cautions.learningRate().get());
        plan.learningRate().text().set("0.0001");
        assertFalse(cautions.learningRate().get().isEmpty());
    }

    @Test
    void nothingChosenCallsForCautionAndTrainsTheHeadAlone() {
        form.wanted().set(true);
        form.part().set(FineTunePart.CHOSEN);

        assertTrue(cautions.part().get().startsWith("Nothing is chosen"));
        assertEquals("", form.counts().get());
        assertEquals(BaseTraining.FROZEN, secondPhase().base());
        form.mode().set(BaseTraining.TRAINING_MODE);
        assertEquals(BaseTraining.FROZEN, secondPhase().base());
    }

    @Test
    void smallBatchesInTrainingModeCallForCaution() {
        plan.batch().text().set("8");
        assertEquals("", cautions.mode().get());
        form.mode().set(BaseTraining.TRAINING_MODE);
        assertTrue(cautions.mode().get().contains("8 photos are too few"));
        plan.batch().text().set("16");
        assertEquals("", cautions.mode().get());
    }

    @Test
    void aModelWithNothingToTrainSaysSoAndPlansNoFineTuning() {
        form.wanted().set(true);
        model.set(FakeModel.fixed());

        assertTrue(form.blocked().get().contains("no trainable variables"));
        assertEquals(1, plan.plan().orElseThrow().phases().size());
    }

    @Test
    void anotherModelForgetsWhatWasChosenInTheLast() {
        chosen.set(VariableSelection.from(model.get(), 51));
        chosen.set(VariableSelection.none());
        model.set(null);

        assertEquals(FineTunePart.UPPER_THIRD, form.part().get());
    }

    @Test
    void aModelWithoutTrainingModeGoesBackToInferenceMode() {
        form.mode().set(BaseTraining.TRAINING_MODE);
        PretrainedModel other = model.get();
        model.set(new PretrainedModel(
                other.name(),
                other.source(),
                other.input(),
                other.output(),
                other.layers(),
                other.variables(),
                other.inference(),
                Optional.empty(),
                other.warnings()));

        assertFalse(form.hasTrainingMode().get());
        assertEquals(BaseTraining.INFERENCE_MODE, form.mode().get());
    }
}
