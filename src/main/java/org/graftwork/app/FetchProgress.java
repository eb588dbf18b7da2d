// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.graftwork.problem.Progress;

/** Tells how much of a model has come, and how long the rest will take at the speed so far. */
final class FetchProgress implements Progress {

    private static final double MEGABYTE = 1e6;
    private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(200);

    private final Console console;
    private final LongSupplier nanoseconds;
    private String doing = "";
    private long began;
    private long first;
    private long told;

    FetchProgress(Console console, LongSupplier nanoseconds) {
        this.console = console;
        this.nanoseconds = nanoseconds;
    }

    @Override
    public void report(String message, long done, long total) {
        long now = nanoseconds.getAsLong();
        if (!message.equals(doing)) {
            doing = message;
            began = now;
            first = done;
        } else if (now - told < EVERY) {
            return;
        }
        told = now;
        console.sayForNow(line(message, done, total, now - began));
    }

    private String line(String message, long done, long total, long elapsed) {
        if (total <= 0) {
            return String.format(Locale.ROOT, "%s: %.1f MB", message, done / MEGABYTE);
        }
        String amount = String.format(Locale.ROOT, "%s: %.1f of %.1f MB", message, done / MEGABYTE, total / MEGABYTE);
        long here = done - first;
        return here <= 0 || elapsed < TimeUnit.SECONDS.toNanos(1)
                ? amount
                : amount
                        + String.format(
                                Locale.ROOT,
                                ", %.0f s left",
                                (total - done) * (elapsed / (double) here) / TimeUnit.SECONDS.toNanos(1));
    }
}
