// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.bench;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Two nodes side by side where there is room for that, else the second below the first. */
public final class BesideOrBelow extends GridPane {

    private static final double WHOLE = 100;

    private final Node first;
    private final Node second;
    private final double room;
    private final double share;
    private boolean beside;

    /**
     * @param room pixels of width from which on they stand side by side
     * @param share of the width that the first one gets then, in percent
     */
    public BesideOrBelow(Node first, Node second, double room, double share) {
        this.first = first;
        this.second = second;
        this.room = room;
        this.share = share;
        getStyleClass().add("beside-or-below");
        getChildren().addAll(first, second);
        place();
        widthProperty().addListener((observable, before, now) -> {
            if (now.doubleValue() >= room != beside) {
                place();
            }
        });
    }

    private void place() {
        beside = getWidth() >= room;
        setConstraints(first, 0, 0);
        setConstraints(second, beside ? 1 : 0, beside ? 0 : 1);
        getColumnConstraints().setAll(column(beside ? share : WHOLE));
        if (beside) {
            getColumnConstraints().add(column(WHOLE - share));
        }
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }
}
