// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.card;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Gives the focus back to the buttons of a step after work during which they could not be pressed. The scene moves it on
 * then, over all other steps, and who works by keyboard would have to look for the way back.
 */
final class KeptFocus {

    /** Who goes elsewhere meanwhile stays there. */
    private final EventHandler<InputEvent> goneElsewhere = event -> lost(null);

    private Scene lostIn;

    private KeptFocus() {}

    /** Keeps the focus among buttons of which one can be pressed at a time. */
    static void among(Node... buttons) {
        KeptFocus kept = new KeptFocus();
        for (Node button : buttons) {
            button.disabledProperty().addListener((observable, before, now) -> kept.follow(button));
            button.visibleProperty().addListener((observable, before, now) -> kept.follow(button));
        }
    }

    private void follow(Node button) {
        boolean usable = button.isVisible() && !button.isDisabled();
        if (!usable && button.isFocused()) {
            lost(button.getScene());
        } else if (usable && lostIn != null) {
            lost(null);
            button.requestFocus();
        }
    }

    private void lost(Scene scene) {
        if (lostIn != null) {
            lostIn.removeEventFilter(KeyEvent.KEY_PRESSED, goneElsewhere);
            lostIn.removeEventFilter(MouseEvent.MOUSE_PRESSED, goneElsewhere);
        }
        lostIn = scene;
        if (lostIn != null) {
            lostIn.addEventFilter(KeyEvent.KEY_PRESSED, goneElsewhere);
            lostIn.addEventFilter(MouseEvent.MOUSE_PRESSED, goneElsewhere);
        }
    }
}
