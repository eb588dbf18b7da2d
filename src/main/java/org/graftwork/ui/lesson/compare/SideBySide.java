// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.compare;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Two things to be compared: beside each other where there is room, else one above the other. */
public final class SideBySide extends GridPane {

    private final double wideEnough;
    private final Node first;
    private final Node second;

    /** @param wideEnough from which width on they stand beside each other, in pixels */
    public SideBySide(double wideEnough, Node first, Node second) {
        this.wideEnough = wideEnough;
        this.first = first;
        this.second = second;
        getStyleClass().add("side-by-side");
        place(false);
        widthProperty().addListener((observable, before, now) -> {
            boolean wide = now.doubleValue() >= wideEnough;
            if (wide != (before.doubleValue() >= this.wideEnough)) {
                place(wide);
            }
        });
    }

    private void place(boolean wide) {
        getChildren().clear();
        getColumnConstraints().clear();
        for (int column = 0; column < (wide ? 2 : 1); column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(wide ? 50 : 100);
            half.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(half);
        }
        add(first, 0, 0);
        add(second, wide ? 1 : 0, wide ? 0 : 1);
    }
}
