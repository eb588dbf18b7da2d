// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The moment when the window is first laid out on the screen. */
final class FirstPulse {

    private static final Logger LOG = LoggerFactory.getLogger(FirstPulse.class);

    private FirstPulse() {}

    /**
     * Logs that moment, from which {@code installer/measure-start} has its figures, and does what waits for it. To be
     * called before the window is shown.
     */
    static void of(Scene scene, Runnable then) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                if (scene.getWindow() != null && scene.getWindow().isShowing()) {
                    scene.removePostLayoutPulseListener(this);
                    LOG.info(
                            "The window is shown: {}",
                            Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS));
                    Platform.runLater(then);
                }
            }
        });
    }
}
