// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.check;

import javafx.scene.control.Label;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Labels;
import org.graftwork.workbench.check.CheckResult;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** How good something is, as an icon of its own shape and a word beside its colour. */
final class CheckMark {

    private CheckMark() {}

    /** The icon alone; its place has to say the word. */
    static FontIcon icon(CheckResult.Level level) {
        FontIcon icon = new FontIcon(shape(level));
        icon.getStyleClass().addAll("level-icon", "level-" + CheckViewModel.key(level));
        return icon;
    }

    /** The icon with its word. */
    static Label of(CheckResult.Level level) {
        Label mark = Labels.of(word(level), "level", "level-" + CheckViewModel.key(level));
        mark.setGraphic(icon(level));
        mark.setMinWidth(Label.USE_PREF_SIZE);
        return mark;
    }

    /** What has not been looked at yet. */
    static Label waiting() {
        Label mark = Labels.of(Strings.text("check.level.waiting"), "level", "muted");
        FontIcon icon = new FontIcon(MaterialDesignP.PROGRESS_CLOCK);
        icon.getStyleClass().add("level-icon");
        mark.setGraphic(icon);
        mark.setMinWidth(Label.USE_PREF_SIZE);
        return mark;
    }

    static String word(CheckResult.Level level) {
        return Strings.text("check.level." + CheckViewModel.key(level));
    }

    private static Ikon shape(CheckResult.Level level) {
        return switch (level) {
            case GREEN -> MaterialDesignC.CHECK_CIRCLE;
            case AMBER -> MaterialDesignA.ALERT;
            case RED -> MaterialDesignC.CLOSE_OCTAGON;
        };
    }
}
