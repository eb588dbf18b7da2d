// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.classify;

import javafx.scene.layout.Region;

/** A probability as the filled share of a bar. */
public final class ShareBar extends Region {

    private final Region filled = new Region();
    private final double share;

    public ShareBar(double share, boolean best) {
        this.share = Double.isNaN(share) ? 0 : share;
        getStyleClass().add("share-bar");
        filled.getStyleClass().add(best ? "share-best" : "share-other");
        getChildren().add(filled);
        setMinWidth(40);
        setPrefWidth(40);
    }

    @Override
    protected void layoutChildren() {
        filled.resizeRelocate(0, 0, Math.rint(getWidth() * share), getHeight());
    }
}
