// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.theme;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.graftwork.ui.session.Preferences;

/** Light or dark: one style sheet, whose colours a style class of each window's root changes. */
public final class Theme {

    private static final String SHEET = "/org/graftwork/ui/graftwork.css";
    private static final String DARK = "dark";

    private final BooleanProperty dark = new SimpleBooleanProperty();

    public Theme(Preferences preferences) {
        dark.set(preferences.dark());
        dark.addListener((observable, before, now) -> {
            preferences.setDark(now);
            Window.getWindows().forEach(this::dress);
        });
    }

    public BooleanProperty dark() {
        return dark;
    }

    /** Gives the scene the style sheet, and keeps it and the popups over it in the chosen colours. */
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
        root.getStyleClass().remove(DARK);
        if (dark.get()) {
            root.getStyleClass().add(DARK);
        }
    }
}
