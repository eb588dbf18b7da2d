// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.widget;

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
}
