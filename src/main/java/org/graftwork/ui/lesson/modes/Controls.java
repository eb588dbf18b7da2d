// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.modes;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.graftwork.ui.lesson.network.Alternatives;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** What is looked at, and how much dropout leaves out. */
final class Controls extends Card {

    private static final double MOST_DROPOUT = 0.8;
    private static final double DROPOUT_STEP = 0.1;
    private static final double FIGURE = 40;

    private final ModesBench bench;

    Controls(ModesBench bench) {
        this.bench = bench;
        getStyleClass().add("compact");
        Alternatives<ModesBench.Part> parts = new Alternatives<>(
                List.of(ModesBench.Part.values()), "lesson.modes.part", "modes-part", bench.part(), bench.part()::set);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Button anew =
                Buttons.icon(Strings.text("lesson.modes.anew"), MaterialDesignR.RESTART, () -> bench.act("start-over"));
        anew.setId("modes-anew");
        HBox line = new HBox(parts, between, anew);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, dropout());
    }

    private HBox dropout() {
        Slider slider = new Slider(0, MOST_DROPOUT, bench.dropout().get());
        slider.setId("modes-dropout");
        slider.setMajorTickUnit(DROPOUT_STEP);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(DROPOUT_STEP);
        Label figure = Labels.of("", "strong");
        figure.setMinWidth(FIGURE);
        Label name = Labels.of(Strings.text("lesson.modes.dropout"), "small", "muted");
        name.setLabelFor(slider);
        name.setTooltip(new Tooltip(Strings.text("lesson.modes.dropout.help")));
        slider.setAccessibleText(name.getText());
        slider.setAccessibleHelp(Strings.text("lesson.modes.dropout.help"));
        slider.valueProperty().addListener((observable, before, now) -> {
            double value = Math.rint(now.doubleValue() / DROPOUT_STEP) / 10;
            if (value != bench.dropout().get()) {
                bench.dropout().set(value);
            }
        });
        Runnable show = () -> {
            if (!slider.isValueChanging()) {
                slider.setValue(bench.dropout().get());
            }
            figure.setText(Math.round(100 * bench.dropout().get()) + " %");
        };
        bench.dropout().addListener((observable, before, now) -> show.run());
        show.run();
        HBox.setHgrow(slider, Priority.ALWAYS);
        HBox line = new HBox(name, slider, figure);
        line.getStyleClass().add("dropout-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
