// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.graftwork.ui.widget.Labels;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A sentence or two behind an icon that stands at the first line; with nothing to say it takes no room. */
public final class Remark extends HBox {

    private final FontIcon icon;
    private final Label words;

    /**
     * @param id of the words
     * @param styleClasses of the words
     */
    public Remark(String id, Ikon shape, String... styleClasses) {
        getStyleClass().add("remark");
        getStyleClass().addAll(styleClasses);
        setAlignment(Pos.TOP_LEFT);
        icon = new FontIcon(shape);
        words = Labels.wrapped(Labels.of("", styleClasses));
        words.setId(id);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(icon, words);
        visibleProperty().bind(words.textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }

    public Remark following(ObservableValue<String> text) {
        words.textProperty().bind(text);
        return this;
    }

    public void say(String text) {
        words.setText(text);
    }

    void setIcon(Ikon shape) {
        icon.setIconCode(shape);
    }
}
