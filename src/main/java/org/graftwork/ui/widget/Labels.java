// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.widget;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/** Labels in the window's three sizes. */
public final class Labels {

    private Labels() {}

    public static Label title(String text) {
        return of(text, "title");
    }

    /** The heading of a card. */
    public static Label heading(String text) {
        return of(text, "heading");
    }

    public static Label body(String text) {
        return wrapped(of(text));
    }

    public static Label muted(String text) {
        return wrapped(of(text, "muted"));
    }

    public static Label small(String text) {
        return of(text, "small", "muted");
    }

    /** A label that follows a text and takes no room while it is empty. */
    public static Label following(ObservableValue<String> text, String... styleClasses) {
        Label label = wrapped(of("", styleClasses));
        label.textProperty().bind(text);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    public static Label of(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    public static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
