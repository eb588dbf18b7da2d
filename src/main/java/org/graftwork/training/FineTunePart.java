// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import org.graftwork.model.FreezeLine;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.VariableSelection;

/** Which part of a base fine-tuning trains. */
public enum FineTunePart {
    /** What is chosen on the Model bench. */
    CHOSEN,
    /** The last block, and the layers above it. */
    TOP_BLOCK,
    /** The third of the layers that is nearest to the output. */
    UPPER_THIRD,
    /** Every trainable variable. */
    EVERYTHING;

    private static final int THIRD = 3;

    /**
     * The variables of this part.
     *
     * @param chosen what is chosen on the Model bench
     */
    public VariableSelection of(PretrainedModel model, VariableSelection chosen) {
        return switch (this) {
            case CHOSEN -> chosen;
            case TOP_BLOCK -> FreezeLine.belowTopBlock(model).selection(model);
            case UPPER_THIRD -> FreezeLine.belowTop(model, third(model)).selection(model);
            case EVERYTHING -> VariableSelection.all();
        };
    }

    private static int third(PretrainedModel model) {
        long trainable = model.layers().stream()
                .filter(layer -> layer.variables().stream().anyMatch(VariableInfo::trainable))
                .count();
        return (int) Math.max(1, trainable / THIRD);
    }
}
