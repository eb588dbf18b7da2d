// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.session;

import java.util.function.Consumer;
import org.graftwork.problem.Problem;
import org.graftwork.workbench.BackgroundJob;
import org.graftwork.workbench.BackgroundWork;

/**
 * Answers one question at a time in the background. What is asked for last wins: it cancels what is under way, begins
 * when that has ended, and its answer alone is heard. So a person who goes through a long list never fills the machine
 * with work for rows that were passed long ago.
 */
public final class LatestWork {

    private final BackgroundWork work;
    private int asked;
    private boolean running;
    private BackgroundJob job;
    private Runnable waiting;

    public LatestWork(BackgroundWork work) {
        this.work = work;
    }

    /**
     * Asks, instead of what was asked before.
     *
     * @param title of the work, for people
     */
    public <T> void ask(
            String title, BackgroundWork.Work<T> what, Consumer<? super T> answered, Consumer<Problem> failed) {
        int number = ++asked;
        BackgroundWork.Outcome<T> outcome = new BackgroundWork.Outcome<T>(
                value -> end(number, () -> answered.accept(value)),
                problem -> end(number, () -> failed.accept(problem)),
                () -> end(number, () -> {}));
        Runnable start = () -> start(title, what, outcome);
        if (running) {
            waiting = start;
            cancelJob();
        } else {
            start.run();
        }
    }

    /** Asks for nothing any more. */
    public void forget() {
        asked++;
        waiting = null;
        cancelJob();
    }

    private <T> void start(String title, BackgroundWork.Work<T> what, BackgroundWork.Outcome<T> outcome) {
        running = true;
        BackgroundJob started = work.start(
                title,
                (progress, cancellation) -> {
                    cancellation.check();
                    return what.run(progress, cancellation);
                },
                outcome);
        // Where work is done at once it is over by now.
        job = running ? started : null;
    }

    private void end(int number, Runnable heard) {
        running = false;
        job = null;
        Runnable next = waiting;
        waiting = null;
        if (number == asked) {
            heard.run();
        } else if (next != null) {
            next.run();
        }
    }

    private void cancelJob() {
        if (job != null) {
            job.cancel();
        }
    }
}
