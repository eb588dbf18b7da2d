// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.carry;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.workbench.BackgroundJob;
import org.graftwork.workbench.BackgroundWork;

/** One piece of work at a time, what is asked for last: how far it has come, the way to stop it, and why it failed. */
public final class PackWork {

    /** Of work that cannot tell how much of it is done. */
    private static final double UNKNOWN = -1;

    private final BackgroundWork work;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper stopping = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(UNKNOWN);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private int asked;
    private BackgroundJob job;

    PackWork(BackgroundWork work) {
        this.work = work;
        work.onChange(this::follow);
    }

    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /** Whether it was asked to stop and has not yet. */
    public ReadOnlyBooleanProperty stopping() {
        return stopping.getReadOnlyProperty();
    }

    /** How far it has come, in a few words. */
    public ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    /** The share that is done, in [0, 1]; negative where that is not known. */
    public ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    /** Why the last work failed, or empty. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    public void forgetProblem() {
        problem.set("");
    }

    /** Asks it to stop. */
    public void cancel() {
        if (job != null) {
            job.cancel();
            follow();
        }
    }

    /**
     * Begins, and stops what is under way.
     *
     * @param title for people
     */
    <T> void start(String title, BackgroundWork.Work<T> what, Consumer<? super T> finished, Runnable stopped) {
        cancel();
        job = null;
        int number = ++asked;
        problem.set("");
        share.set(UNKNOWN);
        text.set(title);
        stopping.set(false);
        running.set(true);
        BackgroundJob started = work.start(
                title,
                what,
                new BackgroundWork.Outcome<T>(
                        value -> ifLast(number, () -> finished.accept(value)),
                        failure -> ifLast(number, () -> problem.set(failure.getMessage())),
                        () -> ifLast(number, stopped)));
        // Where work is done at once it is over by now, and what it led to may have begun.
        if (running.get() && number == asked) {
            job = started;
        }
    }

    private void ifLast(int number, Runnable action) {
        if (number == asked) {
            job = null;
            stopping.set(false);
            running.set(false);
            action.run();
        }
    }

    private void follow() {
        if (job == null) {
            return;
        }
        stopping.set(job.isCancelled());
        share.set(job.share().orElse(UNKNOWN));
        text.set(job.isCancelled() ? Strings.text("carry.stopping") : progress(job));
    }

    private static String progress(BackgroundJob job) {
        String what = job.message().isEmpty() ? job.title() : job.message();
        String part = job.share()
                .map(done -> Strings.text("carry.progress", what, Math.round(done * 100)))
                .orElse(what);
        return job.timeLeft()
                .map(left -> Strings.text("carry.progress.left", part, Figures.duration(left)))
                .orElse(part);
    }
}
