// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.card;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** What all steps look like: a small heading that says of which kind the step is, and what it is about below. */
class StepCard extends Card {

    private final FontIcon icon;
    private final Label kind;

    StepCard(String styleClass, Ikon icon, String kind, Node... content) {
        getStyleClass().addAll("compact", "step", styleClass);
        this.icon = new FontIcon(icon);
        this.kind = Labels.of(kind, "step-kind");
        HBox heading = new HBox(this.icon, this.kind);
        heading.getStyleClass().add("step-heading");
        heading.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(heading);
        getChildren().addAll(content);
    }

    final void head(Ikon other, String words) {
        icon.setIconCode(other);
        kind.setText(words);
    }

    /** Switches a style class. */
    final void style(String styleClass, boolean on) {
        getStyleClass().remove(styleClass);
        if (on) {
            getStyleClass().add(styleClass);
        }
    }
}
