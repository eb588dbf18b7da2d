// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.run;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.graftwork.ui.widget.PageScroll;

/** A lesson's bench: cards below each other, which scroll where they are higher than the window. */
public final class BenchScroll extends PageScroll {

    public BenchScroll(Node... cards) {
        VBox column = new VBox(cards);
        column.getStyleClass().addAll("stack", "compact-stack", "bench-column");
        setContent(column);
    }

    /** Scrolls so far that a card is seen, once it has been laid out. */
    public void reveal(Node card) {
        Platform.runLater(() -> {
            applyCss();
            layout();
            double hidden = getContent().getLayoutBounds().getHeight()
                    - getViewportBounds().getHeight();
            if (hidden > 0) {
                setVvalue(Math.min(1, card.getBoundsInParent().getMinY() / hidden));
            }
        });
    }
}
