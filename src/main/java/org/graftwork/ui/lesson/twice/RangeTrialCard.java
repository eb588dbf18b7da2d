// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.twice;

import javafx.collections.MapChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import org.graftwork.ui.lesson.twice.RangeTrial.Given;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;

/** Gives the finished classifier on the SavedModel photos in either range, and shows how many it gets right. */
final class RangeTrialCard extends Card {

    private final RangeTrial trial;
    private final GridPane bars = new GridPane();

    RangeTrialCard(TwiceBench bench) {
        this.trial = bench.trial();
        setId("range-trial");
        ToggleButton own = toggle(Given.OWN);
        ToggleButton other = toggle(Given.OTHER);
        SegmentedButton choice = new SegmentedButton(own, other);
        choice.setId("given-range");
        own.setOnAction(event -> bench.act("ownRange"));
        other.setOnAction(event -> bench.act("otherRange"));
        Runnable select = () -> {
            own.setSelected(trial.given().get() == Given.OWN);
            other.setSelected(trial.given().get() == Given.OTHER);
        };
        trial.given().addListener((observable, before, now) -> select.run());
        choice.getToggleGroup().selectedToggleProperty().addListener((observable, before, now) -> {
            if (now == null) {
                select.run();
            }
        });
        select.run();
        choice.disableProperty().bind(trial.possible().not().or(bench.busy()));
        bars.getStyleClass().add("figure-grid");
        trial.accuracies().addListener((MapChangeListener<Given, Double>) change -> show());
        show();
        getChildren()
                .addAll(
                        Labels.heading(Strings.text("lesson.twice.range")),
                        Labels.muted(Strings.text("lesson.twice.range.text")),
                        choice,
                        bars);
    }

    private ToggleButton toggle(Given given) {
        ToggleButton toggle = new ToggleButton(Strings.text("lesson.twice.range." + key(given), trial.range(given)));
        toggle.setId("range-" + key(given));
        return toggle;
    }

    private static String key(Given given) {
        return given == Given.OWN ? "own" : "other";
    }

    private void show() {
        bars.getChildren().clear();
        int row = 0;
        for (Given given : Given.values()) {
            Double share = trial.accuracies().get(given);
            Label name = Labels.of(trial.range(given).toString(), "small", "muted");
            name.setMinWidth(Region.USE_PREF_SIZE);
            Label figure = Labels.of(share == null ? "–" : Figures.percent(share), "figure");
            figure.setMinWidth(Region.USE_PREF_SIZE);
            figure.setAlignment(Pos.CENTER_RIGHT);
            bars.addRow(row++, name, bar(share == null ? 0 : share, given), figure);
        }
    }

    private static Node bar(double share, Given given) {
        ProgressBar bar = new ProgressBar(share);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add(given == Given.OWN ? "own-range" : "other-range");
        bar.setFocusTraversable(false);
        GridPane.setHgrow(bar, Priority.ALWAYS);
        return bar;
    }
}
