// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.freezing;

import java.util.List;
import java.util.stream.Stream;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.VariableCount;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.VariableSelection;

/**
 * A stretch of neighbouring layers.
 *
 * @param name the part of the name its layers share, or the first and the last one's
 * @param first the place of its first layer in the model, from 0
 * @param layers in the network's order; at least one
 */
record NetworkBlock(String name, int first, List<LayerInfo> layers) {

    NetworkBlock {
        layers = List.copyOf(layers);
    }

    /** How much of a block is trained. */
    enum State {
        /** Nothing of its variables. */
        FROZEN,
        /** A part of what could be. */
        MIXED,
        /** All that can be. */
        TRAINED,
        /** It has no variables. */
        NOTHING
    }

    /** The place after its last layer. */
    int end() {
        return first + layers.size();
    }

    List<VariableInfo> variables() {
        return layers.stream().flatMap(layer -> layer.variables().stream()).toList();
    }

    VariableCount count() {
        return VariableCount.of(variables());
    }

    boolean isTrainable() {
        return trainable().findAny().isPresent();
    }

    State state(VariableSelection selection) {
        long trainable = trainable().count();
        long chosen = trainable().filter(selection::contains).count();
        if (trainable == 0) {
            return variables().isEmpty() ? State.NOTHING : State.FROZEN;
        }
        return chosen == 0 ? State.FROZEN : chosen == trainable ? State.TRAINED : State.MIXED;
    }

    private Stream<VariableInfo> trainable() {
        return variables().stream().filter(VariableInfo::trainable);
    }
}
