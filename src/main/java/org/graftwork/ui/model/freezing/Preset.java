// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.freezing;

import java.util.ArrayList;
import java.util.List;
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
     * @param blocks the model's
     * @param topLayers how many {@link #TOP_LAYERS} are, from 1
     */
    VariableSelection of(PretrainedModel model, List<NetworkBlock> blocks, int topLayers) {
        return switch (this) {
            case WHOLE_BASE_FROZEN -> VariableSelection.none();
            case TOP_BLOCK -> topBlock(model, blocks);
            case TOP_LAYERS -> topLayers(model, topLayers);
            case EVERYTHING -> VariableSelection.all();
        };
    }

    private static VariableSelection topBlock(PretrainedModel model, List<NetworkBlock> blocks) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (blocks.get(i).isTrainable()) {
                return VariableSelection.from(model, blocks.get(i).first());
            }
        }
        return VariableSelection.none();
    }

    private static VariableSelection topLayers(PretrainedModel model, int count) {
        List<VariableInfo> top = new ArrayList<>();
        int left = count;
        for (int i = model.layers().size() - 1; i >= 0 && left > 0; i--) {
            LayerInfo layer = model.layers().get(i);
            if (isTrainable(layer)) {
                top.addAll(layer.variables());
                left--;
            }
        }
        return VariableSelection.of(top);
    }

    static boolean isTrainable(LayerInfo layer) {
        return layer.variables().stream().anyMatch(VariableInfo::trainable);
    }
}
