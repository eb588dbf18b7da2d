// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import org.graftwork.training.BaseTraining;
import org.graftwork.ui.form.NumberInput;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;

/** What speaks against a fine-tuning as it is planned, each where it is planned; it may be done all the same. */
public final class FineTuneCautions {

    /** Statistics of fewer photos vary too much from batch to batch. */
    static final int SMALL_BATCH = 16;

    private final StringBinding learningRate;
    private final StringBinding part;
    private final StringBinding mode;

    /**
     * @param headRate the learning rate of the head's own phase
     */
    FineTuneCautions(FineTuneForm form, NumberInput headRate, NumberInput batch) {
        NumberInput rate = form.learningRate();
        learningRate = Bindings.createStringBinding(
                () -> rate.isValid() && headRate.isValid() && rate.value() >= headRate.value()
                        ? Strings.text("train.fineTune.caution.rate")
                        : "",
                rate.text(),
                headRate.text());
        part = Bindings.createStringBinding(
                () -> form.isNothing(form.selection().get()) ? Strings.text("train.fineTune.caution.nothing") : "",
                form.selection());
        mode = Bindings.createStringBinding(
                () -> form.mode().get() == BaseTraining.TRAINING_MODE && isSmall(batch)
                        ? Strings.text("train.fineTune.caution.batch", Figures.count(batch.wholeValue()))
                        : "",
                form.mode(),
                batch.text());
    }

    private static boolean isSmall(NumberInput batch) {
        return batch.isValid() && batch.wholeValue() < SMALL_BATCH;
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
