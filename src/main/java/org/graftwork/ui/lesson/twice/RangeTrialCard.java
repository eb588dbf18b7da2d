// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.twice;

import java.util.List;
import java.util.stream.Stream;
import javafx.collections.MapChangeListener;
import javafx.geometry.HPos;
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
        List<ToggleButton> toggles =
                Stream.of(Given.values()).map(given -> toggle(bench, given)).toList();
        SegmentedButton choice = new SegmentedButton(toggles.toArray(ToggleButton[]::new));
        choice.setId("given-range");
        Runnable select = () -> toggles.forEach(toggle ->
                toggle.setSelected(toggle.getUserData() == trial.given().get()));
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
                        none(bench),
                        choice,
                        bars);
    }

    /** Why there is nothing to try where a stored run is shown. */
    private static Label none(TwiceBench bench) {
        Label none = Labels.wrapped(Labels.of(Strings.text("lesson.twice.range.stored"), "small", "muted"));
        none.setId("range-stored");
        none.visibleProperty().bind(bench.comparison().stored());
        none.managedProperty().bind(none.visibleProperty());
        return none;
    }

    private ToggleButton toggle(TwiceBench bench, Given given) {
        ToggleButton toggle = new ToggleButton(trial.range(given).toString());
        toggle.setId("range-" + given.key());
        toggle.setUserData(given);
        toggle.setOnAction(event -> bench.act(given.key()));
        return toggle;
    }

    private void show() {
        bars.getChildren().clear();
        int row = 0;
        for (Given given : Given.values()) {
            Double share = trial.accuracies().get(given);
            Label name = Labels.wrapped(
                    Labels.of(Strings.text("lesson.twice.range." + given.key(), trial.range(given)), "small", "muted"));
            Label figure = Labels.of(share == null ? "–" : Figures.percent(share), "figure");
            figure.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setHalignment(figure, HPos.RIGHT);
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
