// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.Notice;
import org.graftwork.ui.widget.PageScroll;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** A run: how far it is, its figures, its curves, and what there is to know about them. */
final class RunView extends PageScroll {

    private static final KeyCombination FIGURES = new KeyCodeCombination(KeyCode.T, KeyCombination.SHORTCUT_DOWN);

    private static final double TALL_ENOUGH_FOR_ALL = 640;

    private final TrainViewModel bench;
    private final Label timeLeft = Labels.of("", "muted");
    private final RunTiles tiles;
    private final RunFigures figures;
    private final BooleanProperty hasFigures = new SimpleBooleanProperty(true);

    RunView(TrainViewModel bench) {
        this.bench = bench;
        setFitToHeight(true);
        tiles = new RunTiles(bench);
        figures = new RunFigures(bench);
        Notice problem = new Notice(Notice.Kind.PROBLEM);
        problem.setId("train-problem");
        problem.following(Strings.text("train.failed"), bench.problem());
        VBox.setVgrow(figures, Priority.ALWAYS);
        bench.state()
                .addListener((observable, before, now) -> hasFigures.set(
                        now != RunState.FAILED || !bench.curves().epochs().isEmpty()));
        // In a low window the table of variables needs the room more than the accuracies do.
        BooleanBinding roomForTiles =
                figures.showsVariables().not().or(heightProperty().greaterThan(TALL_ENOUGH_FOR_ALL));
        tiles.visibleProperty().bind(hasFigures.and(roomForTiles));
        figures.visibleProperty().bind(hasFigures);
        for (Node node : List.of(tiles, figures)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        VBox content = new VBox(problem, progress(), tiles, figures);
        content.getStyleClass().addAll("stack", "compact-stack");
        setContent(content);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (FIGURES.match(event)) {
                figures.showNext();
                event.consume();
            }
        });
    }

    /** Takes over what changes steadily. */
    void follow() {
        timeLeft.setText(bench.timeLeft());
    }

    private Node progress() {
        Label activity = Labels.wrapped(Labels.of("", "heading"));
        activity.textProperty().bind(bench.status().activity());
        Label speed = Labels.following(bench.status().speed(), "muted");
        speed.setWrapText(false);
        speed.setMinWidth(Region.USE_PREF_SIZE);
        timeLeft.setMinWidth(Region.USE_PREF_SIZE);
        activity.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(activity, Priority.ALWAYS);
        HBox line = new HBox(activity, speed, timeLeft);
        line.getStyleClass().add("card-header");
        line.setAlignment(Pos.BASELINE_LEFT);
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(bench.status().share());
        bar.setAccessibleText(Strings.text("train.progress"));
        Remark trained = new Remark("trained", MaterialDesignT.TUNE_VARIANT, "small", "muted", "trained-mark")
                .following(bench.status().trained());
        Remark extraction = new Remark(
                        "extraction", MaterialDesignL.LIGHTNING_BOLT_OUTLINE, "small", "muted", "trained-mark")
                .following(bench.status().extraction());
        Card card = new Card(line, bar, trained, extraction);
        card.getStyleClass().add("compact");
        card.visibleProperty().bind(bench.status().activity().isNotEmpty());
        card.managedProperty().bind(card.visibleProperty());
        return card;
    }
}
