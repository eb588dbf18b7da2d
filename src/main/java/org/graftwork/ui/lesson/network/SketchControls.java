// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.network;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.controlsfx.control.ToggleSwitch;
import org.graftwork.model.sketch.NetworkSketch;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.NamelessSwitch;

/** What can be chosen of the network. */
final class SketchControls extends Card {

    private static final double NAME = 96;
    private static final double FIGURE = 56;
    private static final double TWO_COLUMNS = 640;

    private final NetworkBench bench;
    private final GridPane grid = new GridPane();
    private final List<HBox> rows = new ArrayList<>();
    private boolean showing;

    SketchControls(NetworkBench bench) {
        this.bench = bench;
        getStyleClass().add("compact");
        grid.getStyleClass().add("sketch-grid");
        slider(
                "filters",
                List.of(1, NetworkBench.MOST_FILTERS, 1),
                NetworkSketch::filters,
                value -> bench.change(now -> now.withFilters(value)));
        slider("kernel", List.of(1, 7, 2), NetworkSketch::kernel, value -> bench.change(now -> now.withKernel(value)));
        slider("size", List.of(16, 64, 16), NetworkSketch::size, value -> bench.change(now -> now.withSize(value)));
        slider(
                "classes",
                List.of(2, NetworkBench.MOST_CLASSES, 1),
                NetworkSketch::classes,
                value -> bench.change(now -> now.withClasses(value)));
        normalization();
        joint();
        getChildren().add(grid);
        widthProperty().addListener((observable, before, now) -> place(now.doubleValue() >= TWO_COLUMNS ? 2 : 1));
        place(1);
    }

    /** @param range least, greatest, and the step from one value to the next */
    private void slider(String key, List<Integer> range, ToIntFunction<NetworkSketch> of, IntConsumer chosen) {
        int step = range.get(2);
        int least = range.get(0);
        Slider slider =
                new Slider(least, range.get(1), of.applyAsInt(bench.sketch().get()));
        slider.setId("sketch-" + key);
        slider.setMajorTickUnit(step);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(step);
        Label figure = Labels.of("", "strong");
        slider.valueProperty().addListener((observable, before, now) -> {
            int value = least + (int) Math.round((now.doubleValue() - least) / step) * step;
            if (!showing && value != of.applyAsInt(bench.sketch().get())) {
                chosen.accept(value);
            }
        });
        follow(() -> {
            int value = of.applyAsInt(bench.sketch().get());
            if (!slider.isValueChanging()) {
                slider.setValue(value);
            }
            figure.setText(Strings.text("lesson.network." + key + ".figure", value));
        });
        add(key, slider, figure, slider);
    }

    private void normalization() {
        ToggleSwitch toggle = new NamelessSwitch();
        toggle.setId("sketch-normalization");
        toggle.selectedProperty().addListener((observable, before, now) -> {
            if (!showing) {
                bench.change(sketch -> sketch.withBatchNormalization(now));
            }
        });
        follow(() -> toggle.setSelected(bench.sketch().get().batchNormalization()));
        HBox line = new HBox(toggle);
        line.setAlignment(Pos.CENTER_LEFT);
        add("normalization", line, Labels.of(""), toggle);
    }

    private void joint() {
        Alternatives<NetworkSketch.Joint> choice = new Alternatives<>(
                List.of(NetworkSketch.Joint.values()),
                "lesson.network.joint",
                "sketch",
                bench.sketch().map(NetworkSketch::joint),
                joint -> bench.change(now -> now.withJoint(joint)));
        add("joint", choice, Labels.of(""), choice);
    }

    private void follow(Runnable show) {
        Runnable quietly = () -> {
            showing = true;
            show.run();
            showing = false;
        };
        bench.sketch().addListener((observable, before, now) -> quietly.run());
        quietly.run();
    }

    private void add(String key, Node control, Label figure, Node named) {
        Label name = Labels.of(Strings.text("lesson.network." + key), "small", "muted");
        name.setLabelFor(named);
        name.setTooltip(new Tooltip(Strings.text("lesson.network." + key + ".help")));
        named.setAccessibleText(name.getText());
        named.setAccessibleHelp(Strings.text("lesson.network." + key + ".help"));
        name.setMinWidth(NAME);
        figure.setMinWidth(FIGURE);
        HBox.setHgrow(control, Priority.ALWAYS);
        HBox row = new HBox(name, control, figure);
        row.getStyleClass().add("sketch-row");
        row.setAlignment(Pos.CENTER_LEFT);
        rows.add(row);
    }

    /** Puts the choices into so many columns, of the same width. */
    private void place(int columns) {
        if (grid.getColumnConstraints().size() == columns) {
            return;
        }
        grid.getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        grid.getChildren().clear();
        for (int i = 0; i < rows.size(); i++) {
            grid.add(rows.get(i), i % columns, i / columns);
        }
    }
}
