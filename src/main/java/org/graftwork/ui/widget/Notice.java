// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.widget;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** Something to know, told in the place it is about. */
public final class Notice extends HBox {

    private final Label title = Labels.of("", "strong");
    private final Label text = Labels.body("");

    /** How serious it is. */
    public enum Kind {
        PROBLEM,
        /** A choice that may do harm. */
        RISK,
        CAUTION,
        INFORMATION;

        private String styleClass() {
            Kind looksLike = this == RISK ? CAUTION : this;
            return "notice-" + looksLike.name().toLowerCase(Locale.ROOT);
        }

        private Ikon icon() {
            return switch (this) {
                case PROBLEM -> MaterialDesignA.ALERT_CIRCLE_OUTLINE;
                case RISK -> MaterialDesignS.SHIELD_ALERT_OUTLINE;
                case CAUTION -> MaterialDesignL.LIGHTBULB_ON_OUTLINE;
                case INFORMATION -> MaterialDesignI.INFORMATION_OUTLINE;
            };
        }
    }

    public Notice(Kind kind, Node... actions) {
        getStyleClass().addAll("notice", kind.styleClass());
        setAlignment(Pos.TOP_LEFT);
        VBox words = new VBox(title, text);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(new FontIcon(kind.icon()), words);
        getChildren().addAll(actions);
        for (Node action : actions) {
            action.getStyleClass().add("notice-action");
        }
        show("", "");
    }

    /** Shows a text, under a title where that is not empty; with neither the notice takes no room. */
    public void show(String heading, String words) {
        title.setText(heading);
        title.setVisible(!heading.isEmpty());
        title.setManaged(!heading.isEmpty());
        text.setText(words);
        boolean shown = !heading.isEmpty() || !words.isEmpty();
        setVisible(shown);
        setManaged(shown);
        setAccessibleText(heading + " " + words);
    }

    /** Follows a text, under a fixed title. */
    public Notice following(String heading, ObservableValue<String> words) {
        Runnable update = () -> show(words.getValue().isEmpty() ? "" : heading, words.getValue());
        words.addListener((observable, before, now) -> update.run());
        update.run();
        return this;
    }
}
