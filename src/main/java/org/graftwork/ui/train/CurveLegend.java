// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Line;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Labels;

/** What the two lines of the curves are. */
public final class CurveLegend extends HBox {

    private static final double LENGTH = 24;

    public CurveLegend() {
        getStyleClass().add("legend");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(entry("split.train", "training-line"), entry("split.validation", "validation-line"));
    }

    private static Label entry(String key, String styleClass) {
        Line line = new Line(0, 0, LENGTH, 0);
        line.getStyleClass().addAll("curve-line", styleClass);
        Label label = Labels.of(Strings.text(key), "small");
        label.setGraphic(line);
        return label;
    }
}
