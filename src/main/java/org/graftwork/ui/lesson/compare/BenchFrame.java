// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.compare;

import javafx.application.Platform;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.LoadingState;
import org.graftwork.ui.widget.PageScroll;
import org.graftwork.ui.widget.ScrolledColumn;

/** A lesson's bench that scrolls by itself, and says what it waits for until its model and photos are open. */
public final class BenchFrame extends StackPane {

    private final ScrolledColumn column;
    private final PageScroll scroll;
    private final Node loading = new LoadingState(Strings.text("lesson.compare.opening"));

    public BenchFrame(ObservableBooleanValue opened, Node... parts) {
        column = new ScrolledColumn(parts);
        scroll = new PageScroll(column);
        scroll.setFitToHeight(true);
        getStyleClass().add("bench-frame");
        opened.addListener((observable, before, now) -> show(now));
        show(opened.get());
    }

    private void show(boolean opened) {
        getChildren().setAll(opened ? scroll : loading);
    }

    /** Brings a part into view whenever something begins in it: a step beside the bench may have begun it. */
    public void revealWhen(ObservableBooleanValue begun, Node part) {
        begun.addListener((observable, before, now) -> {
            if (now) {
                // What has begun may have changed how high the part is.
                Platform.runLater(() -> reveal(part));
            }
        });
    }

    private void reveal(Node part) {
        if (part.getScene() == null) {
            return;
        }
        Bounds place = column.sceneToLocal(part.localToScene(part.getLayoutBounds()));
        double window = scroll.getViewportBounds().getHeight();
        double hidden = column.getHeight() - window;
        if (hidden <= 0) {
            return;
        }
        double top = scroll.getVvalue() * hidden;
        boolean inView = place.getMinY() >= top && place.getMaxY() <= top + window;
        if (!inView) {
            // The top of what is too high, the whole of what is not.
            double wanted =
                    place.getHeight() > window || place.getMinY() < top ? place.getMinY() : place.getMaxY() - window;
            scroll.setVvalue(Math.max(0, Math.min(1, wanted / hidden)));
        }
    }
}
