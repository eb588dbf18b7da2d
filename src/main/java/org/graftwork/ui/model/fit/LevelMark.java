// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.fit;

import java.util.Locale;
import javafx.scene.control.Label;
import org.graftwork.compatibility.Level;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Labels;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** How well things go together, as an icon of its own shape and a word beside its colour. */
public final class LevelMark {

    private LevelMark() {}

    /** The icon alone; its place has to say the word. */
    public static FontIcon icon(Level level) {
        FontIcon icon = new FontIcon(shape(level));
        icon.getStyleClass().addAll("level-icon", "level-" + key(level));
        return icon;
    }

    /** The icon with its word. */
    static Label of(Level level) {
        Label mark = Labels.of(word(level), "level", "level-" + key(level));
        mark.setGraphic(icon(level));
        mark.setMinWidth(Label.USE_PREF_SIZE);
        return mark;
    }

    /** Such as {@code Fits}. */
    static String word(Level level) {
        return Strings.text("fit.level." + key(level));
    }

    private static Ikon shape(Level level) {
        return switch (level) {
            case GREEN -> MaterialDesignC.CHECK_CIRCLE;
            case AMBER -> MaterialDesignA.ALERT;
            case RED -> MaterialDesignC.CLOSE_OCTAGON;
        };
    }

    private static String key(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
