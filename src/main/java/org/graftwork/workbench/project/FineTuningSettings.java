// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.project;

import org.graftwork.training.BaseTraining;
import org.graftwork.training.FineTunePart;

/**
 * The phase in which a part of the base is trained with the head.
 *
 * @param wanted whether there is such a phase; the other settings are kept all the same
 * @param part which part of the base
 * @param epochs from 1 to 1000
 * @param learningRate in (0, 10]
 * @param mode of the base: {@link BaseTraining#INFERENCE_MODE} or {@link BaseTraining#TRAINING_MODE}
 */
public record FineTuningSettings(
        boolean wanted, FineTunePart part, int epochs, double learningRate, BaseTraining mode) {

    public FineTuningSettings {
        Limits.whole("plan.fineTuning.epochs", epochs, 1, Limits.MOST_EPOCHS);
        Limits.rate("plan.fineTuning.learningRate", learningRate);
        if (part == null) {
            throw new IllegalArgumentException("plan.fineTuning.part is missing");
        }
        if (mode == null || mode == BaseTraining.FROZEN) {
            throw new IllegalArgumentException("plan.fineTuning.mode is " + mode
                    + ", and must be INFERENCE_MODE or TRAINING_MODE: for a frozen base set wanted to false");
        }
    }

    /** The same, wanted. */
    public FineTuningSettings switchedOn() {
        return new FineTuningSettings(true, part, epochs, learningRate, mode);
    }
}
