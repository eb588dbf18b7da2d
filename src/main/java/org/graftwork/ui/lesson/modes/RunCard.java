// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.modes;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.controlsfx.control.SegmentedButton;
import org.graftwork.training.NetworkMode;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.Photo;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** The batch, the mode it is run in, and what a step depends on. */
final class RunCard extends Card {

    private static final int THUMBNAIL = 32;
    private static final double MOST_DROPOUT = 0.8;
    private static final double DROPOUT_STEP = 0.1;

    private final ModesBench bench;
    private final FlowPane photos = new FlowPane();

    RunCard(ModesBench bench) {
        this.bench = bench;
        getStyleClass().add("compact");
        photos.getStyleClass().add("batch-photos");
        getChildren().addAll(modes(), photos, dropout());
        bench.batch().addListener((observable, before, now) -> showPhotos());
        showPhotos();
    }

    private FlowPane modes() {
        SegmentedButton choice = new SegmentedButton();
        for (NetworkMode mode : NetworkMode.values()) {
            String key = mode.name().toLowerCase(Locale.ROOT);
            ToggleButton button = new ToggleButton(Strings.text("lesson.modes.mode." + key));
            button.setId("modes-" + key);
            button.setTooltip(new Tooltip(Strings.text("lesson.modes.mode." + key + ".help")));
            button.setOnAction(event -> {
                bench.mode().set(mode);
                button.setSelected(true);
            });
            bench.mode().addListener((observable, before, now) -> button.setSelected(now == mode));
            button.setSelected(bench.mode().get() == mode);
            choice.getButtons().add(button);
        }
        Button run = Buttons.plain(
                Strings.text("lesson.modes.run"),
                MaterialDesignP.PLAY_OUTLINE,
                () -> bench.run(bench.mode().get()));
        run.setId("modes-run");
        run.disableProperty().bind(bench.busy().or(bench.network().isNull()));
        Button anew =
                Buttons.icon(Strings.text("lesson.modes.anew"), MaterialDesignR.RESTART, () -> bench.act("start-over"));
        anew.setId("modes-anew");
        FlowPane line = new FlowPane(choice, run, anew);
        line.getStyleClass().add("modes-line");
        return line;
    }

    private HBox dropout() {
        Slider slider = new Slider(0, MOST_DROPOUT, bench.dropout().get());
        slider.setId("modes-dropout");
        slider.setMajorTickUnit(DROPOUT_STEP);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(DROPOUT_STEP);
        Label figure = Labels.of("", "small", "strong");
        figure.setMinWidth(48);
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
            figure.setText(Figures.percent(bench.dropout().get()));
        };
        bench.dropout().addListener((observable, before, now) -> show.run());
        show.run();
        HBox.setHgrow(slider, Priority.ALWAYS);
        HBox line = new HBox(name, slider, figure);
        line.getStyleClass().add("dropout-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void showPhotos() {
        photos.getChildren().clear();
        if (bench.batch().get() == null || bench.tools() == null) {
            return;
        }
        bench.batch().get().photos().forEach(item -> {
            Photo photo = new Photo(bench.tools().photos(), THUMBNAIL);
            photo.show(item.file());
            photos.getChildren().add(photo);
        });
    }
}
