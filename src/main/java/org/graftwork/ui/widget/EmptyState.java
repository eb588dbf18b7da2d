// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.widget;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says on an empty bench what to do, with the buttons that do it. */
public final class EmptyState extends VBox {

    private final HBox actions = new HBox();

    public EmptyState(Ikon icon, String title, String text, Node... buttons) {
        getStyleClass().add("empty-state");
        FontIcon picture = new FontIcon(icon);
        picture.getStyleClass().add("empty-icon");
        VBox around = new VBox(picture);
        around.getStyleClass().add("empty-circle");
        actions.getStyleClass().add("empty-actions");
        actions.getChildren().addAll(buttons);
        var words = Labels.muted(text);
        words.getStyleClass().add("empty-text");
        getChildren().addAll(around, Labels.of(title, "heading"), words, actions);
        setAlignment(Pos.CENTER);
    }
}
