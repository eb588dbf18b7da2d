// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.variable;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.graftwork.model.VariableStatistics;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Labels;

/** How often each value stands in a variable, drawn as bars over an axis from the least to the greatest value. */
final class Histogram extends Pane {

    private static final double BARS = 60;
    private static final double AXIS = 18;
    private static final double GAP = 1;

    private final List<Region> bars = new ArrayList<>();
    private final Region axis = new Region();
    private final Region zero = new Region();
    private final Label least = Labels.of("", "small", "muted");
    private final Label greatest = Labels.of("", "small", "muted");
    private final Label nought = Labels.of("0", "small", "muted");
    private VariableStatistics shown;

    Histogram() {
        getStyleClass().add("histogram");
        setId("histogram");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinHeight(BARS + AXIS);
        setPrefHeight(BARS + AXIS);
        axis.getStyleClass().add("histogram-axis");
        zero.getStyleClass().add("histogram-zero");
    }

    void show(VariableStatistics statistics) {
        shown = statistics;
        bars.clear();
        for (int i = 0; i < statistics.histogram().size(); i++) {
            Region bar = new Region();
            bar.getStyleClass().add("histogram-bar");
            bars.add(bar);
        }
        least.setText(Figures.value(statistics.minimum()));
        greatest.setText(Figures.value(statistics.maximum()));
        boolean crosses = statistics.minimum() < 0 && statistics.maximum() > 0;
        zero.setVisible(crosses);
        getChildren().setAll(zero);
        getChildren().addAll(bars);
        getChildren().addAll(axis, least, greatest, nought);
        setAccessibleText(describe(statistics));
        requestLayout();
    }

    /** The shape in words: where most of the numbers are. */
    static String describe(VariableStatistics statistics) {
        List<HistogramStep> steps = HistogramStep.of(statistics);
        return steps.stream()
                .max((one, other) -> Long.compare(one.count(), other.count()))
                .map(most -> Strings.text(
                        "model.histogram.described",
                        steps.size(),
                        Figures.value(statistics.minimum()),
                        Figures.value(statistics.maximum()),
                        Figures.count(most.count()),
                        Figures.value(most.from()),
                        Figures.value(most.to())))
                .orElse(Strings.text("model.histogram.none"));
    }

    @Override
    protected void layoutChildren() {
        if (shown == null) {
            return;
        }
        double width = getWidth();
        long most = shown.histogram().stream().mapToLong(Long::longValue).max().orElse(0);
        double each = width / Math.max(1, bars.size());
        for (int i = 0; i < bars.size(); i++) {
            long count = shown.histogram().get(i);
            // What is there at all is seen, be it ever so little.
            double height = count == 0 ? 0 : Math.max(1, Math.round(BARS * count / most));
            double from = Math.round(i * each);
            bars.get(i)
                    .resizeRelocate(from, BARS - height, Math.max(1, Math.round((i + 1) * each) - from - GAP), height);
        }
        axis.resizeRelocate(0, BARS, width, 1);
        double y = BARS + 2;
        place(least, 0, y);
        place(greatest, width - greatest.prefWidth(-1), y);
        double share = -shown.minimum() / (shown.maximum() - shown.minimum());
        zero.resizeRelocate(Math.rint(share * width), 0, 1, BARS);
        double at = share * width - nought.prefWidth(-1) / 2;
        boolean room = zero.isVisible() && at > least.prefWidth(-1) + 6 && at + 12 < width - greatest.prefWidth(-1);
        nought.setVisible(room);
        place(nought, room ? at : 0, y);
    }

    private static void place(Label label, double x, double y) {
        label.resizeRelocate(Math.rint(x), y, Math.ceil(label.prefWidth(-1)), label.prefHeight(-1));
    }
}
