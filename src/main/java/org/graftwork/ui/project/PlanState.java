// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.project;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.Observable;
import org.graftwork.training.BaseTraining;
import org.graftwork.ui.form.NumberInput;
import org.graftwork.ui.train.FineTuneForm;
import org.graftwork.ui.train.PlanForm;
import org.graftwork.workbench.project.FineTuningSettings;
import org.graftwork.workbench.project.HeadSettings;
import org.graftwork.workbench.project.PlanSettings;

/** The plan's fields as settings, and back. */
final class PlanState {

    private final PlanForm form;
    private final FineTuneForm fineTuning;

    PlanState(PlanForm form) {
        this.form = form;
        this.fineTuning = form.fineTuning();
    }

    /** What the fields hold; where that is no number yet, what they begin with. */
    PlanSettings capture() {
        PlanSettings usual = PlanSettings.standard();
        return new PlanSettings(
                (long) value(form.seed(), (double) usual.seed()),
                (int) value(form.batch(), usual.batch()),
                value(form.dropout(), usual.dropout()),
                value(form.labelSmoothing(), usual.labelSmoothing()),
                form.balanceClasses().get(),
                form.useCache().get(),
                form.optimizer().get(),
                value(form.momentum(), usual.momentum()),
                new HeadSettings(
                        (int) value(form.epochs(), usual.head().epochs()),
                        value(form.learningRate(), usual.head().learningRate())),
                new FineTuningSettings(
                        fineTuning.wanted().get(),
                        fineTuning.part().get(),
                        (int) value(fineTuning.epochs(), usual.fineTuning().epochs()),
                        value(fineTuning.learningRate(), usual.fineTuning().learningRate()),
                        fineTuning.mode().get()));
    }

    void show(PlanSettings plan) {
        show(form.seed(), (double) plan.seed());
        show(form.batch(), plan.batch());
        show(form.dropout(), plan.dropout());
        show(form.labelSmoothing(), plan.labelSmoothing());
        form.balanceClasses().set(plan.balanceClasses());
        form.useCache().set(plan.useCache());
        form.optimizer().set(plan.optimizer());
        show(form.momentum(), plan.momentum());
        show(form.epochs(), plan.head().epochs());
        show(form.learningRate(), plan.head().learningRate());
        fineTuning.wanted().set(plan.fineTuning().wanted());
        show(fineTuning.epochs(), plan.fineTuning().epochs());
        show(fineTuning.learningRate(), plan.fineTuning().learningRate());
        showPart(plan.fineTuning());
    }

    /** Shows what another model at hand may have changed. */
    void showPart(FineTuningSettings plan) {
        fineTuning.part().set(plan.part());
        fineTuning.mode().set(fineTuning.hasTrainingMode().get() ? plan.mode() : BaseTraining.INFERENCE_MODE);
    }

    /** What changes when a person changes the plan. */
    List<Observable> observed() {
        Stream<Observable> numbers = Stream.of(
                        form.seed(),
                        form.batch(),
                        form.dropout(),
                        form.labelSmoothing(),
                        form.momentum(),
                        form.epochs(),
                        form.learningRate(),
                        fineTuning.epochs(),
                        fineTuning.learningRate())
                .map(NumberInput::text);
        Stream<Observable> choices = Stream.of(
                form.balanceClasses(), form.useCache(), form.optimizer(), fineTuning.part(), fineTuning.mode());
        return Stream.concat(numbers, choices).toList();
    }

    private static double value(NumberInput input, double usual) {
        return input.isValid() ? input.value() : usual;
    }

    private static void show(NumberInput input, double value) {
        input.text().set(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
        input.validate();
    }
}
