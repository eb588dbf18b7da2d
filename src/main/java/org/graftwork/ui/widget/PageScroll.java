// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.widget;

import javafx.application.Platform;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * Scrolls what a page has no room for, from top to bottom. Unlike a plain scroll pane it does not keep a picture of its
 * content: where charts are drawn on it many times a second, that picture would be drawn anew with each of them.
 */
public class PageScroll extends ScrollPane {

    public PageScroll() {
        getStyleClass().add("page-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        skinProperty().addListener((observable, before, now) -> {
            Node viewport = lookup(".viewport");
            if (viewport != null) {
                viewport.setCache(false);
            }
        });
    }

    public PageScroll(Node content) {
        this();
        setContent(content);
    }

    /** Brings a part into view whenever something begins in it, which may have been asked for elsewhere. */
    public void revealWhen(ObservableBooleanValue begun, Node part) {
        begun.addListener((observable, before, now) -> {
            if (now) {
                reveal(part);
            }
        });
    }

    /** Scrolls as far as is needed to see a part, once what has just changed is laid out. */
    public void reveal(Node part) {
        Platform.runLater(() -> {
            if (part.getScene() != null && part.getScene() == getScene()) {
                applyCss();
                layout();
                scrollTo(getContent().sceneToLocal(part.localToScene(part.getLayoutBounds())));
            }
        });
    }

    private void scrollTo(Bounds place) {
        double window = getViewportBounds().getHeight();
        double hidden = getContent().getLayoutBounds().getHeight() - window;
        double top = getVvalue() * hidden;
        if (hidden <= 0 || (place.getMinY() >= top && place.getMaxY() <= top + window)) {
            return;
        }
        // The top of what is too high, the whole of what is not.
        double wanted =
                place.getHeight() > window || place.getMinY() < top ? place.getMinY() : place.getMaxY() - window;
        setVvalue(Math.max(0, Math.min(1, wanted / hidden)));
    }
}
