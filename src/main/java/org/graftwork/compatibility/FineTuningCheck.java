// SPDX-License-Identifier: Apache-2.0
package org.graftwork.compatibility;

import java.util.List;
import java.util.Locale;
import org.graftwork.model.ModelFormat;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableCount;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.VariableRole;

/** Looks whether a model can be fine-tuned. */
final class FineTuningCheck {

    private FineTuningCheck() {}

    static Finding of(PretrainedModel model) {
        if (!model.fineTunable()) {
            return finding(
                    Level.AMBER,
                    model.variables().isEmpty()
                            ? "The model has no variables: a head can be trained on it, but it cannot be fine-tuned."
                            : "None of the model's variables is trainable: a head can be trained on it, but it cannot be"
                                    + " fine-tuned.");
        }
        if (model.training().isEmpty() && model.variables().stream().anyMatch(FineTuningCheck::moves)) {
            return finding(
                    Level.AMBER,
                    possible(model) + ", but only in inference mode: the model's files have no training mode, so its"
                            + " moving statistics stay as they are.");
        }
        boolean first = model.format() == ModelFormat.HUB_TF1;
        return finding(
                Level.GREEN,
                possible(model) + (first ? ", which TensorFlow Hub's own library does not do for this format." : "."));
    }

    private static String possible(PretrainedModel model) {
        VariableCount trainable = model.trainable();
        return String.format(
                Locale.ROOT,
                "The model can be fine-tuned: %,d parameters in %,d %s are trainable",
                trainable.parameters(),
                trainable.count(),
                trainable.count() == 1 ? "variable" : "variables");
    }

    /** Whether training mode would update it. */
    private static boolean moves(VariableInfo variable) {
        return variable.role() == VariableRole.MOVING_MEAN || variable.role() == VariableRole.MOVING_VARIANCE;
    }

    private static Finding finding(Level level, String sentence) {
        return new Finding(Subject.FINE_TUNING, level, sentence, List.of());
    }
}
