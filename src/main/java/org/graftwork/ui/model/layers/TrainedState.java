// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.layers;

import java.util.Locale;
import org.graftwork.ui.text.Strings;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** How much of a layer or variable is trained, as a box with three states, or as a lock where there is no choice. */
public enum TrainedState {
    TRAINED(MaterialDesignC.CHECKBOX_MARKED),
    PARTLY(MaterialDesignM.MINUS_BOX),
    FROZEN(MaterialDesignC.CHECKBOX_BLANK_OUTLINE),
    NOT_TRAINABLE(MaterialDesignL.LOCK_OUTLINE),
    NO_VARIABLES(MaterialDesignM.MINUS);

    // An enum of a library, each value of which is immutable.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Ikon icon;

    TrainedState(Ikon icon) {
        this.icon = icon;
    }

    Ikon icon() {
        return icon;
    }

    /** Its icon, in its colour. */
    public FontIcon mark() {
        FontIcon mark = new FontIcon(icon);
        mark.getStyleClass().addAll("trained-box", "box-" + key());
        return mark;
    }

    /** Whether it can be changed. */
    public boolean isChoice() {
        return this != NOT_TRAINABLE && this != NO_VARIABLES;
    }

    /** Its name for people. */
    public String title() {
        return Strings.text("model.state." + key());
    }

    /** Its name in style sheets and keys. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
