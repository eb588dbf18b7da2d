// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.widget;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One figure with its name and what it is made of. */
public final class StatTile extends Card {

    private final Label value = Labels.of("", "stat-value");
    private final Label detail = Labels.wrapped(Labels.of("", "small", "muted"));
    private final String name;

    public StatTile(String name, Node mark, String... styleClasses) {
        this.name = name;
        getStyleClass().add("stat");
        getStyleClass().addAll(styleClasses);
        Label label = Labels.wrapped(Labels.of(name, "stat-name"));
        label.setGraphic(mark);
        getChildren().addAll(label, value, detail);
        HBox.setHgrow(this, Priority.ALWAYS);
        setMaxWidth(Double.MAX_VALUE);
        setFocusTraversable(false);
    }

    public void show(String figure, String made) {
        value.setText(figure);
        detail.setText(made);
        detail.setVisible(!made.isEmpty());
        detail.setManaged(!made.isEmpty());
        setAccessibleText(name + " " + figure + ", " + made);
    }
}
