// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import org.graftwork.training.PlanWarning;
import org.graftwork.ui.form.NumberInput;
import org.graftwork.ui.text.Strings;

/** What speaks against a fine-tuning as it is planned, each where it is planned; it may be done all the same. */
public final class FineTuneCautions {

    private final StringBinding learningRate;
    private final StringBinding part;
    private final StringBinding mode;

    /**
     * @param headRate the learning rate of the head's own phase
     */
    FineTuneCautions(FineTuneForm form, NumberInput headRate, NumberInput batch) {
        NumberInput rate = form.learningRate();
        learningRate = Bindings.createStringBinding(
                () -> rate.isValid() && headRate.isValid()
                        ? words(PlanWarning.ofRate(FineTuneForm.PHASE, rate.value(), headRate.value()))
                        : "",
                rate.text(),
                headRate.text());
        part = Bindings.createStringBinding(
                () -> form.isNothing(form.selection().get()) ? Strings.text("train.fineTune.caution.nothing") : "",
                form.selection());
        mode = Bindings.createStringBinding(
                () -> batch.isValid()
                        ? words(PlanWarning.ofBatch(
                                FineTuneForm.PHASE, form.mode().get(), (int) batch.wholeValue()))
                        : "",
                form.mode(),
                batch.text());
    }

    /** The command line warns in the same words. */
    private static String words(Optional<PlanWarning> warning) {
        return warning.map(PlanWarning::message).orElse("");
    }

    /** Of the learning rate, or empty. */
    public StringBinding learningRate() {
        return learningRate;
    }

    /** Of what is trained, or empty. */
    public StringBinding part() {
        return part;
    }

    /** Of the base's mode, or empty. */
    public StringBinding mode() {
        return mode;
    }
}
