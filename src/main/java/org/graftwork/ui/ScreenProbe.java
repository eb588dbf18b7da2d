// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import org.graftwork.workbench.check.DisplayProbe;

/** Knows the screen that the window is on: the primary one, in the window's own pixels. Asked off the FX thread. */
public final class ScreenProbe implements DisplayProbe {

    private static final int PATIENCE_SECONDS = 2;

    private final DisplayProbe otherwise;

    /**
     * @param otherwise is asked where the window does not answer
     */
    public ScreenProbe(DisplayProbe otherwise) {
        this.otherwise = otherwise;
    }

    @Override
    public Optional<Display> find() {
        FutureTask<Display> asked = new FutureTask<>(ScreenProbe::primary);
        try {
            Platform.runLater(asked);
            return Optional.of(asked.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return otherwise.find();
        } catch (IllegalStateException | ExecutionException | TimeoutException noWindow) {
            return otherwise.find();
        }
    }

    private static Display primary() {
        Rectangle2D bounds = Screen.getPrimary().getBounds();
        return new Display((int) bounds.getWidth(), (int) bounds.getHeight());
    }
}
