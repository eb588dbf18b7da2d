// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.twice;

import javafx.collections.MapChangeListener;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.graftwork.lesson.bench.Measurement;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** How far the two ways are apart, measured: features, curves, accuracy on the test photos. */
final class DifferenceCard extends Card {

    private static final String UNKNOWN = "–";

    private final TwiceBench bench;
    private final Label features = value();
    private final Label curves = value();
    private final Label test = value();

    DifferenceCard(TwiceBench bench) {
        this.bench = bench;
        setId("differences");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("figure-grid");
        grid.addRow(0, name("lesson.twice.difference.features"), features);
        grid.addRow(1, name("lesson.twice.difference.curves"), curves);
        grid.addRow(2, name("lesson.twice.difference.test"), test);
        Button measure = Buttons.plain(
                Strings.text("lesson.twice.do.features"),
                MaterialDesignC.COMPARE_HORIZONTAL,
                () -> bench.act("features"));
        measure.setId("twice-features");
        measure.disableProperty().bind(bench.busy());
        getChildren().addAll(Labels.heading(Strings.text("lesson.twice.difference")), grid, measure);
        bench.measurements().addListener((MapChangeListener<String, Measurement>) change -> show());
        show();
    }

    private void show() {
        features.setText(
                bench.measurements().containsKey("features.difference")
                        ? Strings.text(
                                "lesson.twice.difference.found",
                                Figures.tiny(figure("features.difference")),
                                Figures.value(figure("features.largest")))
                        : UNKNOWN);
        curves.setText(points("curves.difference"));
        test.setText(points("test.difference"));
    }

    private double figure(String name) {
        Measurement found = bench.measurements().get(name);
        return found == null ? Double.NaN : found.value();
    }

    private String points(String name) {
        String points = Figures.percent(figure(name));
        boolean stored = bench.measurements().containsKey(name) && figure("hub.stored") == 1;
        return stored ? Strings.text("lesson.compare.stored.name", points) : points;
    }

    private static Label name(String key) {
        Label name = Labels.wrapped(Labels.of(Strings.text(key), "small", "muted"));
        name.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(name, Priority.ALWAYS);
        return name;
    }

    private static Label value() {
        Label value = Labels.of(UNKNOWN, "figure");
        value.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setHalignment(value, HPos.RIGHT);
        return value;
    }
}
