// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.graftwork.ui.session.Preferences;
import org.graftwork.workbench.WindowGeometry;

/** Puts the window where it stood the last time, or in the middle of the screen, and remembers where it stands. */
final class WindowPlace {

    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 640;
    private static final double USUAL_WIDTH = 1280;
    private static final double USUAL_HEIGHT = 800;

    private final Stage stage;
    private final Preferences preferences;
    private WindowGeometry normal;

    WindowPlace(Stage stage, Preferences preferences) {
        this.stage = stage;
        this.preferences = preferences;
    }

    void restore() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        stage.setWidth(Math.min(USUAL_WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(USUAL_HEIGHT, screen.getHeight()));
        // A screen may have been unplugged since.
        preferences.window().filter(WindowPlace::isInSight).ifPresent(this::place);
    }

    private void place(WindowGeometry geometry) {
        stage.setX(geometry.x());
        stage.setY(geometry.y());
        stage.setWidth(geometry.width());
        stage.setHeight(geometry.height());
        stage.setMaximized(geometry.maximized());
        normal = geometry;
    }

    void remember() {
        boolean maximized = stage.isMaximized();
        WindowGeometry now =
                new WindowGeometry(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), maximized);
        boolean keepNormal = maximized && normal != null;
        preferences.setWindow(
                keepNormal ? new WindowGeometry(normal.x(), normal.y(), normal.width(), normal.height(), true) : now);
    }

    private static boolean isInSight(WindowGeometry geometry) {
        return !Screen.getScreensForRectangle(
                        geometry.x(), geometry.y(), Math.max(1, geometry.width()), Math.max(1, geometry.height()))
                .isEmpty();
    }
}
