// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.widget;

import org.controlsfx.control.ToggleSwitch;

/** A switch whose name stands beside it as a label of its own. */
public final class NamelessSwitch extends ToggleSwitch {

    /** Without the room that the skin leaves between a name and the switch. */
    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height);
    }
}
