// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.layers;

import java.util.Locale;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.VariableSelection;
import org.graftwork.ui.text.Strings;

/** Which layers and variables are shown. */
enum LayerFilter {
    ALL,
    WITH_VARIABLES,
    TRAINABLE,
    NOT_TRAINABLE,
    CHOSEN;

    /** Whether a variable is among those shown. */
    boolean shows(VariableInfo variable, VariableSelection selection) {
        return switch (this) {
            case ALL, WITH_VARIABLES -> true;
            case TRAINABLE -> variable.trainable();
            case NOT_TRAINABLE -> !variable.trainable();
            case CHOSEN -> selection.contains(variable);
        };
    }

    /** Its name for people. */
    @Override
    public String toString() {
        return Strings.text("model.filter." + name().toLowerCase(Locale.ROOT));
    }
}
