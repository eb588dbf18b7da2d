// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.theme;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.graftwork.ui.session.Preferences;

/** How all is shown: one style sheet, and style classes of each window’s root that say what was chosen. */
public final class Theme {

    private static final String SHEET = "/org/graftwork/ui/graftwork.css";
    private static final String DARK = "dark";
    private static final String STILL = "still";
    private static final String LARGE = "large";

    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final BooleanProperty still = new SimpleBooleanProperty();
    private final BooleanProperty large = new SimpleBooleanProperty();

    public Theme(Preferences preferences) {
        dark.set(preferences.dark());
        still.set(preferences.still());
        dark.addListener((observable, before, now) -> preferences.setDark(now));
        still.addListener((observable, before, now) -> preferences.setStill(now));
        for (BooleanProperty choice : List.of(dark, still, large)) {
            choice.addListener((observable, before, now) -> Window.getWindows().forEach(this::dress));
        }
    }

    public BooleanProperty dark() {
        return dark;
    }

    /** Whether pictures stand still instead of moving. */
    public BooleanProperty still() {
        return still;
    }

    /** Whether all is larger, for a projector; not remembered. */
    public BooleanProperty large() {
        return large;
    }

    /** Whether the window of a node was asked to show its pictures without motion. */
    public static boolean isStill(Node node) {
        return node.getScene() != null
                && node.getScene().getRoot().getStyleClass().contains(STILL);
    }

    /** Gives the scene the style sheet, and keeps it and the popups over it as chosen. */
    public void applyTo(Scene scene) {
        scene.getStylesheets().add(Theme.class.getResource(SHEET).toExternalForm());
        dress(scene.getRoot());
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::dress);
            }
        });
    }

    private void dress(Window window) {
        if (window.getScene() != null && window.getScene().getRoot() != null) {
            dress(window.getScene().getRoot());
        }
    }

    private void dress(Parent root) {
        mark(root, DARK, dark.get());
        mark(root, STILL, still.get());
        mark(root, LARGE, large.get());
    }

    private static void mark(Parent root, String styleClass, boolean marked) {
        root.getStyleClass().remove(styleClass);
        if (marked) {
            root.getStyleClass().add(styleClass);
        }
    }
}
