// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;

/** Work that has been started in the background: how far it has come, and the way to stop it. Safe for several threads. */
public final class BackgroundJob {

    /** A time left is a guess; from less than this share of the work it would be a wild one. */
    private static final double ENOUGH_TO_GUESS = 0.03;

    private final String title;
    private final LongSupplier nanoTime;
    private final Runnable changed;
    private final Cancellation cancellation = new Cancellation();
    private volatile State state;

    /** What was told last; work may go through stages of different speed, each with a total of its own. */
    private record State(String message, long done, long total, long stageFrom, long stageStarted, long told) {}

    BackgroundJob(String title, LongSupplier nanoTime, Runnable changed) {
        this.title = title;
        this.nanoTime = nanoTime;
        this.changed = changed;
        long now = nanoTime.getAsLong();
        this.state = new State("", 0, 0, 0, now, now);
    }

    /** What the work is for, in a few words. */
    public String title() {
        return title;
    }

    /** What is being done at present, in a few words; empty before the work first tells. */
    public String message() {
        return state.message();
    }

    /** The share that is done, in [0, 1], or empty where the work cannot tell. */
    public Optional<Double> share() {
        State now = state;
        return now.total() <= 0 ? Optional.empty() : Optional.of(Math.min(1.0, now.done() / (double) now.total()));
    }

    /** How long this stage takes still if it goes on as it went so far, or empty where that cannot be told. */
    public Optional<Duration> timeLeft() {
        State now = state;
        long done = now.done() - now.stageFrom();
        if (now.total() <= 0 || now.done() >= now.total() || done < ENOUGH_TO_GUESS * now.total()) {
            return Optional.empty();
        }
        double nanosEach = (now.told() - now.stageStarted()) / (double) done;
        return Optional.of(Duration.ofNanos(Math.round(nanosEach * Math.max(0, now.total() - now.done()))));
    }

    /** Asks the work to stop; it ends within a second. */
    public void cancel() {
        cancellation.request();
        changed.run();
    }

    public boolean isCancelled() {
        return cancellation.isRequested();
    }

    Cancellation cancellation() {
        return cancellation;
    }

    Progress progress() {
        return (message, done, total) -> {
            State before = state;
            long now = nanoTime.getAsLong();
            boolean sameStage = before.total() == total && before.done() <= done;
            state = sameStage
                    ? new State(message, done, total, before.stageFrom(), before.stageStarted(), now)
                    : new State(message, done, total, done, now, now);
            changed.run();
        };
    }
}
