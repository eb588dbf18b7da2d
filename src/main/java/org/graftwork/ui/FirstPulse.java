// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import javafx.scene.Scene;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs when the window is first laid out on the screen, from which {@code installer/measure-start} has its figures. */
final class FirstPulse {

    private static final Logger LOG = LoggerFactory.getLogger(FirstPulse.class);

    private FirstPulse() {}

    /** To be called before the window is shown. */
    static void report(Scene scene) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                if (scene.getWindow() != null && scene.getWindow().isShowing()) {
                    scene.removePostLayoutPulseListener(this);
                    LOG.info(
                            "The window is shown: {}",
                            Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS));
                }
            }
        });
    }
}
