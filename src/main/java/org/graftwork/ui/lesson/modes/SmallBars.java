// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.modes;

import java.util.List;
import javafx.scene.layout.Region;

/** A row of thin bars, one a number; one that is 0 leaves a gap with a mark. */
final class SmallBars extends Region {

    private static final double HEIGHT = 26;
    private static final double LEAST = 2;
    private static final double GAP = 1;

    private final List<Double> values;
    private final double largest;

    /** @param largest fills the height; at least 0 */
    SmallBars(List<Double> values, double largest) {
        this.values = values;
        this.largest = largest;
        getStyleClass().add("small-bars");
        for (double value : values) {
            Region bar = new Region();
            bar.getStyleClass().add(value == 0 ? "small-gap" : "small-bar");
            getChildren().add(bar);
        }
        setMinSize(values.size() * (LEAST + GAP), HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() / Math.max(1, values.size());
        for (int i = 0; i < values.size(); i++) {
            double share = largest <= 0 ? 0 : Math.min(1, Math.abs(values.get(i)) / largest);
            double height = Math.max(LEAST, Math.rint(share * HEIGHT));
            double left = Math.rint(i * width);
            double right = Math.rint((i + 1) * width) - GAP;
            getChildren().get(i).resizeRelocate(left, HEIGHT - height, Math.max(1, right - left), height);
        }
    }
}
