// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.layers;

import java.util.Optional;
import org.graftwork.model.VariableSelection;
import org.graftwork.ui.model.fit.Adapting;
import org.graftwork.ui.model.freezing.Freezing;

/**
 * What can be done with the layer or variable that is looked at, for its buttons, its menu and its keys alike.
 *
 * @param layers which one is looked at
 * @param freezing what is trained
 * @param adapting what the model gives
 */
public record LayerActions(LayersViewModel layers, Freezing freezing, Adapting adapting) {

    public Optional<LayerRow> row() {
        return layers.selected().get();
    }

    public VariableSelection selection() {
        return freezing.selection().get();
    }

    /** Trains it, or freezes it where all of it that can be trained is. */
    public void toggle() {
        row().ifPresent(this::toggle);
    }

    /** Trains a line, or freezes it where all of it that can be trained is; nothing where there is no choice. */
    public void toggle(LayerRow row) {
        if (row.state(selection()).isChoice()) {
            freezing.toggle(row.variables());
        }
    }

    /** Freezes what comes before its layer, and trains the rest. */
    public void freezeBelow() {
        row().ifPresent(row -> freezing.freezeBelow(row.layer()));
    }

    /** Whether the output of its layer is known. */
    public boolean canUseOutput() {
        return row().filter(row -> row.layer().output().isPresent()).isPresent();
    }

    /** Ends the model at its layer. */
    public void useOutput() {
        row().ifPresent(row -> adapting.useOutputOf(row.layer().name()));
    }
}
