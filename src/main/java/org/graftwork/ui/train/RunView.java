// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Notice;
import org.graftwork.ui.widget.PageScroll;

/** A run: how far it is, its figures, its curves, and what there is to know about them. */
final class RunView extends PageScroll {

    private static final KeyCombination FIGURES = new KeyCodeCombination(KeyCode.T, KeyCombination.SHORTCUT_DOWN);

    private static final double TALL_ENOUGH_FOR_ALL = 640;

    private final RunProgressCard progress;
    private final RunTiles tiles;
    private final RunFigures figures;
    private final BooleanProperty hasFigures = new SimpleBooleanProperty(true);

    RunView(TrainViewModel bench) {
        setFitToHeight(true);
        progress = new RunProgressCard(bench);
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
        VBox content = new VBox(problem, progress, tiles, figures);
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
        progress.follow();
    }
}
