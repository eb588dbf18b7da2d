// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.VariableSelection;
import org.graftwork.ui.text.Strings;

/** Which part of a base fine-tuning trains. */
public enum TrainedPart {
    /** What is chosen on the Model bench. */
    CHOSEN,
    /** The last block of several weights, and the layers above it. */
    TOP_BLOCK,
    /** The third of the layers that is nearest to the output. */
    UPPER_THIRD,
    /** Every trainable variable. */
    EVERYTHING;

    /** A layer's weights have a dimension for what goes in and one for what comes out; offsets and scales have not. */
    private static final int DIMENSIONS_OF_WEIGHTS = 2;

    /**
     * The variables of this part.
     *
     * @param chosen what is chosen on the Model bench
     */
    VariableSelection of(PretrainedModel model, VariableSelection chosen) {
        return switch (this) {
            case CHOSEN -> chosen;
            case TOP_BLOCK -> VariableSelection.from(model, topBlock(model.layers()));
            case UPPER_THIRD -> VariableSelection.from(model, upperThird(model.layers()));
            case EVERYTHING -> VariableSelection.all();
        };
    }

    /** Its name for people. */
    String title() {
        return Strings.text("train.part." + name().toLowerCase(Locale.ROOT));
    }

    private static int topBlock(List<LayerInfo> layers) {
        List<Integer> trainable = trainable(layers);
        int first = trainable.get(trainable.size() - 1);
        int weights = 0;
        String block = "";
        for (int i = trainable.size() - 1; i >= 0; i--) {
            LayerInfo layer = layers.get(trainable.get(i));
            if (!block.equals(blockOf(layer.name()))) {
                if (weights > 1) {
                    return first;
                }
                block = blockOf(layer.name());
                weights = 0;
            }
            first = trainable.get(i);
            weights += (int)
                    layer.variables().stream().filter(TrainedPart::isWeight).count();
        }
        return weights > 1 ? first : trainable.get(trainable.size() - 1);
    }

    private static boolean isWeight(VariableInfo variable) {
        return variable.trainable() && variable.shape().size() >= DIMENSIONS_OF_WEIGHTS;
    }

    /** The name up to its last slash that follows a number, or else up to its last number. */
    private static String blockOf(String layer) {
        String folder = layer.substring(0, Math.max(0, layer.lastIndexOf('/')));
        return folder.matches(".*\\d.*") ? folder : layer.replaceFirst("^(.*\\d).*$", "$1");
    }

    private static int upperThird(List<LayerInfo> layers) {
        List<Integer> trainable = trainable(layers);
        return trainable.get(Math.min(trainable.size() - 1, (2 * trainable.size() + 2) / 3));
    }

    private static List<Integer> trainable(List<LayerInfo> layers) {
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            if (layers.get(i).variables().stream().anyMatch(VariableInfo::trainable)) {
                indices.add(i);
            }
        }
        return indices;
    }
}
