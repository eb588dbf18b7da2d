// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.run;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.graftwork.ui.widget.Labels;

/** The first line of a card: its heading at the left, what belongs to it at the right. */
public final class Headers {

    private Headers() {}

    public static HBox of(String heading, Node... beside) {
        Label title = Labels.wrapped(Labels.heading(heading));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox header = new HBox(title);
        header.getChildren().addAll(beside);
        header.getStyleClass().add("card-header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }
}
