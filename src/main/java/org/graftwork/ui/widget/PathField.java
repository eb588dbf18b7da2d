// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.widget;

import javafx.application.Platform;
import javafx.scene.control.TextField;

/** A field for a path, which shows its end where it is too long: there is the name. */
public final class PathField extends TextField {

    public PathField() {
        super();
        textProperty().addListener((observable, before, now) -> showEnd());
        focusedProperty().addListener((observable, before, now) -> showEnd());
        widthProperty().addListener((observable, before, now) -> showEnd());
    }

    /** A little later: the field itself goes to the text's beginning after it has told of a new text. */
    private void showEnd() {
        Platform.runLater(() -> {
            if (!isFocused()) {
                end();
            }
        });
    }
}
