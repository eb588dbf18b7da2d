// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.modes;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.LoadingState;
import org.graftwork.ui.widget.PageScroll;
import org.graftwork.ui.widget.ScrolledColumn;

/** A small network that is run in either mode: a batch with its passes through the layers, or one picture in several runs. */
final class ModesView extends StackPane {

    /** Room that is kept around a box that is brought into sight. */
    private static final double AROUND = 12;

    private final PageScroll scroll = new PageScroll();

    ModesView(ModesBench bench) {
        setId("lesson-modes");
        StepBoxes boxes = new StepBoxes(bench);
        BatchCard batch = new BatchCard(bench, boxes);
        AnswersCard answers = new AnswersCard(bench);
        Player player = new Player(bench);
        showFor(batch, bench, ModesBench.Part.BATCH);
        showFor(answers, bench, ModesBench.Part.PICTURE);
        showFor(player, bench, ModesBench.Part.BATCH);
        scroll.setContent(new ScrolledColumn(new Controls(bench), batch, answers));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        // What plays the step stays in sight while the passes go through the layers.
        VBox all = new VBox(scroll, player);
        all.getStyleClass().add("small-network");
        LoadingState loading = new LoadingState(Strings.text("lesson.modes.loading"));
        all.visibleProperty().bind(bench.network().isNotNull());
        loading.visibleProperty().bind(bench.network().isNull());
        getChildren().addAll(loading, all);
        bench.playback()
                .position()
                .addListener((observable, before, now) -> boxes.current().ifPresent(this::bringIntoSight));
        bench.part().addListener((observable, before, now) -> scroll.setVvalue(0));
    }

    private static void showFor(Node node, ModesBench bench, ModesBench.Part part) {
        node.visibleProperty().bind(bench.part().isEqualTo(part));
        node.managedProperty().bind(node.visibleProperty());
    }

    /** Scrolls no further than it takes to see a box as a whole. */
    private void bringIntoSight(Node box) {
        Node content = scroll.getContent();
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = content.getBoundsInLocal().getHeight() - seen;
        if (hidden <= 0 || box.getScene() == null) {
            return;
        }
        Bounds place = content.sceneToLocal(box.localToScene(box.getBoundsInLocal()));
        double top = scroll.getVvalue() * hidden;
        if (place.getMinY() - AROUND < top) {
            scroll.setVvalue(Math.max(0, place.getMinY() - AROUND) / hidden);
        } else if (place.getMaxY() + AROUND > top + seen) {
            scroll.setVvalue(Math.min(1, (place.getMaxY() + AROUND - seen) / hidden));
        }
    }
}
