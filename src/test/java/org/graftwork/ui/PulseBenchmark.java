// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import javafx.animation.AnimationTimer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How evenly the window's pulses come while the head is trained at full speed with its curves in sight, and before, when
 * nothing is done, which tells how busy the machine is with other work: {@code mvn test -Pbenchmark}, or
 * {@code xvfb-run -a mvn test -Pxvfb,benchmark} in a real window.
 */
@Tag("benchmark")
final class PulseBenchmark extends LocalWindow {

    private static final long IN_TIME = TimeUnit.MILLISECONDS.toNanos(33);
    private static final Duration BEFORE = Duration.ofSeconds(5);
    private static final Duration TRAINING = Duration.ofSeconds(12);
    private static final int MORE_EPOCHS_THAN_FIT = 1000;

    private static final class Pulses extends AnimationTimer {
        private final LongStream.Builder intervals = LongStream.builder();
        private long last;

        @Override
        public void handle(long now) {
            long heard = System.nanoTime();
            if (last != 0) {
                intervals.add(heard - last);
            }
            last = heard;
        }

        long[] sorted() {
            return intervals.build().sorted().toArray();
        }
    }

    @Test
    void ninetyNineOfAHundredPulsesComeInTimeDuringTraining() throws InterruptedException {
        openSampleToTrain(MORE_EPOCHS_THAN_FIT);
        report("before training", measure(BEFORE));
        start();
        await(() -> activity().startsWith("Epoch"));
        long[] intervals = measure(TRAINING);
        String reached = activity();

        assertTrue(reached.startsWith("Epoch"), "training was over before the measurement");
        assertTrue(report("while training to " + reached, intervals) >= 0.99);
    }

    private long[] measure(Duration time) throws InterruptedException {
        Pulses pulses = new Pulses();
        interact(pulses::start);
        Thread.sleep(time.toMillis());
        interact(pulses::stop);
        return pulses.sorted();
    }

    private static double report(String when, long[] sorted) {
        double inTime =
                Arrays.stream(sorted).filter(interval -> interval <= IN_TIME).count() / (double) sorted.length;
        System.out.printf(
                Locale.ROOT,
                "%d pulses %s: %.2f %% within 33 ms, median %.1f ms, p99 %.1f ms, max %.1f ms%n",
                sorted.length,
                when,
                100 * inTime,
                sorted[sorted.length / 2] / 1e6,
                sorted[(int) (0.99 * (sorted.length - 1))] / 1e6,
                sorted[sorted.length - 1] / 1e6);
        return inTime;
    }
}
