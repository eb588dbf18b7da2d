// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.range;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** What came out of a model as a row of bars, upwards for numbers above zero and downwards for those below. */
public final class OutputStrip extends Pane {

    private static final double HEIGHT = 40;
    private static final int MOST_BARS = 48;

    private final List<Double> values;
    private final double largest;
    private final List<Region> bars = new ArrayList<>();

    /**
     * @param largest the size of the number that fills the height
     * @param description what is read aloud
     */
    public OutputStrip(List<Float> output, double largest, String description) {
        this.values = sampled(output);
        this.largest = largest;
        getStyleClass().add("output-strip");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(description);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        for (double value : values) {
            Region bar = new Region();
            bar.getStyleClass().add(value < 0 ? "output-bar-below" : "output-bar");
            bars.add(bar);
        }
        getChildren().addAll(bars);
    }

    /** As many of the numbers as there is room for, evenly from the whole. */
    static List<Double> sampled(List<Float> output) {
        int count = Math.min(MOST_BARS, output.size());
        List<Double> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add((double) output.get((int) ((long) i * output.size() / count)));
        }
        return some;
    }

    @Override
    protected void layoutChildren() {
        boolean signed = values.stream().anyMatch(value -> value < 0);
        double ground = signed ? HEIGHT / 2 : HEIGHT;
        double each = getWidth() / Math.max(1, bars.size());
        for (int i = 0; i < bars.size(); i++) {
            double value = values.get(i);
            double share = largest == 0 || !Double.isFinite(value) ? 0 : Math.min(1, Math.abs(value) / largest);
            double height = Math.max(1, Math.round(share * (ground - 1)));
            double from = Math.round(i * each);
            double width = Math.max(1, Math.round((i + 1) * each) - from - 1);
            bars.get(i).resizeRelocate(from, value < 0 ? ground : ground - height, width, height);
        }
    }
}
