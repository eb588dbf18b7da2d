// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.run;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.graftwork.ui.train.TrainViewModel;
import org.graftwork.ui.widget.PageScroll;

/** A lesson's bench: cards below each other, which scroll where they are higher than the window. */
public final class BenchScroll extends PageScroll {

    public BenchScroll(Node... cards) {
        VBox column = new VBox(cards);
        column.getStyleClass().addAll("stack", "compact-stack", "bench-column");
        setContent(column);
    }

    /** Brings the panel of the runs into view whenever one begins. */
    public BenchScroll following(TrainViewModel runs, Node panel) {
        runs.state().addListener((observable, before, now) -> {
            if (now.isActive() && !before.isActive()) {
                reveal(panel);
            }
        });
        return this;
    }
}
