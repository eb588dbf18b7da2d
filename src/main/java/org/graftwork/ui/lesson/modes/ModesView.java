// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.modes;

import javafx.scene.layout.StackPane;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.LoadingState;
import org.graftwork.ui.widget.PageScroll;
import org.graftwork.ui.widget.ScrolledColumn;

/** A small network that is run in either mode: the batch, the passes through its layers, and one picture asked for again. */
final class ModesView extends PageScroll {

    ModesView(ModesBench bench) {
        setId("lesson-modes");
        Card passes = new Card(new Player(bench), new StepBoxes(bench));
        passes.getStyleClass().add("compact");
        ScrolledColumn column = new ScrolledColumn(new RunCard(bench), passes, new AnswersCard(bench));
        column.getStyleClass().add("small-network");
        StackPane content = new StackPane(new LoadingState(Strings.text("lesson.modes.loading")), column);
        column.visibleProperty().bind(bench.network().isNotNull());
        content.getChildren().get(0).visibleProperty().bind(bench.network().isNull());
        setContent(content);
    }
}
