// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.Notice;
import org.graftwork.ui.widget.PageScroll;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/** A run: how far it is, its figures, its curves, and what there is to know about them. */
final class RunView extends PageScroll {

    private static final KeyCombination FIGURES = new KeyCodeCombination(KeyCode.T, KeyCombination.SHORTCUT_DOWN);

    private final TrainViewModel bench;
    private final Label timeLeft = Labels.of("", "muted");
    private final RunTiles tiles;
    private final CurvesPane curves;
    private final FiguresTable figures;
    private final StackPane shown = new StackPane();
    private final ToggleButton asCurves = new ToggleButton(Strings.text("train.curves"));
    private final ToggleButton asFigures = new ToggleButton(Strings.text("train.figures"));

    RunView(TrainViewModel bench) {
        this.bench = bench;
        setFitToHeight(true);
        tiles = new RunTiles(bench);
        curves = new CurvesPane(bench.curves());
        figures = new FiguresTable(bench.curves());
        Notice problem = new Notice(Notice.Kind.PROBLEM);
        problem.setId("train-problem");
        problem.following(Strings.text("train.failed"), bench.problem());
        Card chart = new Card(chartHeader(), shown);
        chart.getStyleClass().add("table-card");
        VBox.setVgrow(shown, Priority.ALWAYS);
        VBox.setVgrow(chart, Priority.ALWAYS);
        bench.state().addListener((observable, before, now) -> {
            boolean shown = now != RunState.FAILED || !bench.curves().epochs().isEmpty();
            for (Node figure : List.of(tiles, chart)) {
                figure.setVisible(shown);
                figure.setManaged(shown);
            }
        });
        VBox content = new VBox(problem, progress(), tiles, chart);
        content.getStyleClass().addAll("stack", "compact-stack");
        setContent(content);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (FIGURES.match(event)) {
                (asCurves.isSelected() ? asFigures : asCurves).setSelected(true);
                event.consume();
            }
        });
    }

    /** Takes over what changes steadily. */
    void follow() {
        timeLeft.setText(bench.job()
                .flatMap(job -> job.timeLeft())
                .map(left -> Strings.text("status.left", Figures.duration(left)))
                .orElse(""));
    }

    private Node progress() {
        Label activity = Labels.of("", "heading");
        activity.textProperty().bind(bench.status().activity());
        Label speed = Labels.following(bench.status().speed(), "muted");
        speed.setWrapText(false);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(activity, space, speed, timeLeft);
        line.getStyleClass().add("card-header");
        line.setAlignment(Pos.BASELINE_LEFT);
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(bench.status().share());
        bar.setAccessibleText(Strings.text("train.progress"));
        Label extraction = Labels.following(bench.status().extraction(), "small", "extraction");
        extraction.setGraphic(new FontIcon(MaterialDesignL.LIGHTNING_BOLT_OUTLINE));
        extraction.setId("extraction");
        Card card = new Card(line, bar, extraction);
        card.getStyleClass().add("compact");
        card.visibleProperty().bind(bench.status().activity().isNotEmpty());
        card.managedProperty().bind(card.visibleProperty());
        return card;
    }

    private Node chartHeader() {
        SegmentedButton choice = new SegmentedButton(asCurves, asFigures);
        choice.setId("curves-or-figures");
        asFigures.setId("as-figures");
        asCurves.setId("as-curves");
        choice.getToggleGroup().selectedToggleProperty().addListener((observable, before, now) -> {
            if (now == null) {
                before.setSelected(true);
            } else {
                shown.getChildren().setAll(now == asFigures ? figures : curves);
            }
        });
        asCurves.setSelected(true);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(new CurveLegend(), space, choice);
        header.getStyleClass().add("card-header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }
}
