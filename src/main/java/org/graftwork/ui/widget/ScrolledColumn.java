// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.widget;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * What a {@link PageScroll} that fits its content to its height scrolls. A scroll pane asks its content for its least
 * height without a width, and gets too little where text or rows wrap; this answers for the width it has.
 */
public final class ScrolledColumn extends VBox {

    public ScrolledColumn(Node... children) {
        super(children);
        getStyleClass().addAll("stack", "compact-stack");
    }

    @Override
    protected double computeMinHeight(double width) {
        return super.computeMinHeight(width < 0 && getWidth() > 0 ? getWidth() : width);
    }
}
