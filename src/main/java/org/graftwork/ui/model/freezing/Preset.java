// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.freezing;

import org.graftwork.model.FreezeLine;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.VariableSelection;

/** Choices of variables that are often made. */
enum Preset {
    /** Nothing of the base is trained. */
    WHOLE_BASE_FROZEN,
    /** All that can be trained. */
    EVERYTHING,
    /** The last block that has something to train. */
    TOP_BLOCK,
    /** So many of the last layers that have something to train. */
    TOP_LAYERS;

    /**
     * @param topLayers how many {@link #TOP_LAYERS} are, from 1
     */
    VariableSelection of(PretrainedModel model, int topLayers) {
        return switch (this) {
            case WHOLE_BASE_FROZEN -> VariableSelection.none();
            case TOP_BLOCK -> FreezeLine.belowTopBlock(model).selection(model);
            case TOP_LAYERS -> FreezeLine.belowTop(model, topLayers).selection(model);
            case EVERYTHING -> VariableSelection.all();
        };
    }

    static boolean isTrainable(LayerInfo layer) {
        return layer.variables().stream().anyMatch(VariableInfo::trainable);
    }
}
