// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long it takes from pressing Stop until the run has stopped: {@code mvn test -Pbenchmark}. */
@Tag("benchmark")
final class StopBenchmark extends LocalWindow {

    private static final int MORE_EPOCHS_THAN_FIT = 1000;

    @Test
    void stoppingWhileTheBaseRunsTakesLessThanASecond() throws Exception {
        openSampleToTrain(MORE_EPOCHS_THAN_FIT);
        start();
        await(() -> "running the base".equals(activity()));

        assertTrue(secondsToStop("while the base runs") < 1);
        assertNull(window.session().classifier().get());
    }

    @Test
    void stoppingWhileTheHeadIsTrainedTakesLessThanASecond() throws Exception {
        openSampleToTrain(MORE_EPOCHS_THAN_FIT);
        start();
        await(() -> activity().startsWith("Epoch 1"));

        assertTrue(secondsToStop("while the head is trained") < 1);
        assertNotNull(window.session().classifier().get());
    }

    /** Presses Stop and waits until a new run can be started. */
    private double secondsToStop(String when) throws Exception {
        Node start = lookup("#start").query();
        CompletableFuture<Long> ready = new CompletableFuture<>();
        long[] pressed = new long[1];
        interact(() -> {
            start.visibleProperty().addListener((observable, before, now) -> ready.complete(System.nanoTime()));
            pressed[0] = System.nanoTime();
            lookup("#stop").queryButton().fire();
        });
        double seconds = (ready.get(PATIENCE.toSeconds(), TimeUnit.SECONDS) - pressed[0]) / 1e9;
        System.out.printf(Locale.ROOT, "stopped %s: %.3f s%n", when, seconds);
        await(() -> window.session().work().running().isEmpty());
        assertEquals("", activity());
        return seconds;
    }
}
