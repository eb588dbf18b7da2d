// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.widget;

import javafx.geometry.Pos;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;

/** Says on an empty bench what is being opened. */
public final class LoadingState extends VBox {

    private static final int SIZE = 40;

    public LoadingState(String text) {
        ProgressIndicator turning = new ProgressIndicator();
        turning.setMaxSize(SIZE, SIZE);
        getStyleClass().add("empty-state");
        getChildren().addAll(turning, Labels.muted(text));
        setAlignment(Pos.CENTER);
    }
}
