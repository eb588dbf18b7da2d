// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.graftwork.ui.lesson.bench.StoredMark;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.Notice;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The runs of a comparison: how far they are, their lines or the same as figures, and what they came to. */
public final class ComparisonCard extends Card {

    private static final KeyCombination FIGURES = new KeyCodeCombination(KeyCode.T, KeyCombination.SHORTCUT_DOWN);

    private final Comparison comparison;
    private final ComparisonChart chart;
    private final FlowPane legend = new FlowPane();
    private final List<Node> chance = new ArrayList<>();
    private final StoredMark stored;
    private final ToggleButton asCurves = toggle("compare-curves", "train.curves");
    private final ToggleButton asFigures = toggle("compare-figures", "train.figures");

    /** @param figures rows of what the runs came to */
    public ComparisonCard(ComparingBench bench, Across across, List<FigureGrid.Figure> figures) {
        comparison = bench.comparison();
        stored = new StoredMark(comparison.stored());
        getStyleClass().add("comparison");
        chart = new ComparisonChart(comparison, across);
        EpochTable table = new EpochTable(comparison);
        StackPane shown = new StackPane(chart);
        SegmentedButton choice = new SegmentedButton(asCurves, asFigures);
        choice.setMinWidth(Region.USE_PREF_SIZE);
        choice.getToggleGroup().selectedToggleProperty().addListener((observable, before, now) -> {
            if (now == null) {
                before.setSelected(true);
            } else {
                shown.getChildren().setAll(now == asCurves ? chart : table);
            }
        });
        asCurves.setSelected(true);
        legend.getStyleClass().add("comparison-legend");
        HBox.setHgrow(legend, Priority.ALWAYS);
        HBox header = new HBox(legend, choice);
        header.getStyleClass().add("card-header");
        header.setAlignment(Pos.TOP_LEFT);
        VBox.setVgrow(shown, Priority.ALWAYS);
        Notice problem = new Notice(Notice.Kind.PROBLEM);
        problem.following(Strings.text("train.failed"), comparison.problem());
        getChildren()
                .addAll(
                        header,
                        problem,
                        shown,
                        progress(),
                        new FigureGrid(comparison, figures),
                        new StoredWords(comparison));
        comparison.runs().addListener((ListChangeListener<ComparedRun>) change -> showLegend());
        showLegend();
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (FIGURES.match(event)) {
                (asCurves.isSelected() ? asFigures : asCurves).setSelected(true);
                event.consume();
            }
        });
    }

    /** Marks on the chart what guessing would come to. */
    public void setChance(double share) {
        chart.setChance(share);
        chance.clear();
        chance.add(entry(Strings.text("lesson.compare.chance", Figures.percent(share)), LineMark.ofChance()));
        showLegend();
    }

    private void showLegend() {
        if (comparison.runs().isEmpty()) {
            legend.getChildren().setAll(Labels.of(Strings.text("lesson.compare.none"), "small", "muted"));
            legend.getChildren().addAll(chance);
            return;
        }
        legend.getChildren()
                .setAll(comparison.runs().stream()
                        .map(run -> entry(
                                run.contender().name(),
                                new LineMark(run.contender().line())))
                        .toList());
        legend.getChildren().addAll(chance);
        legend.getChildren().add(stored);
    }

    private static Node entry(String name, LineMark line) {
        Label label = Labels.of(name, "small");
        label.setGraphic(line);
        return label;
    }

    private Node progress() {
        Label activity = Labels.wrapped(Labels.of("", "small", "muted"));
        activity.setId("comparison-activity");
        activity.textProperty().bind(comparison.activity());
        activity.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(activity, Priority.ALWAYS);
        Button stop = Buttons.plain(Strings.text("train.stop"), MaterialDesignS.STOP, comparison::stop);
        stop.setId("comparison-stop");
        HBox line = new HBox(activity, stop);
        line.getStyleClass().add("card-header");
        line.setAlignment(Pos.CENTER_LEFT);
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(comparison.share());
        bar.setAccessibleText(Strings.text("train.progress"));
        VBox progress = new VBox(line, bar);
        progress.getStyleClass().add("comparison-progress");
        progress.visibleProperty().bind(comparison.busy());
        progress.managedProperty().bind(progress.visibleProperty());
        return progress;
    }

    private static ToggleButton toggle(String id, String key) {
        ToggleButton toggle = new ToggleButton(Strings.text(key));
        toggle.setId(id);
        return toggle;
    }
}
