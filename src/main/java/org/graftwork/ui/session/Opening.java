// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.session;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.graftwork.problem.Problem;
import org.graftwork.workbench.BackgroundJob;
import org.graftwork.workbench.BackgroundWork;

/** Opens one thing at a time: what is asked for last wins, what fails says why and leaves the rest as it was. */
public final class Opening {

    private final BackgroundWork work;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper failedName = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private int count;
    private BackgroundJob job;

    public Opening(BackgroundWork work) {
        this.work = work;
    }

    /** What is being opened, or empty. */
    public ReadOnlyStringProperty name() {
        return name.getReadOnlyProperty();
    }

    /** What could not be opened, or empty. */
    public ReadOnlyStringProperty failedName() {
        return failedName.getReadOnlyProperty();
    }

    /** Why the last thing could not be opened, or empty. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Takes the message away. */
    public void forgetProblem() {
        problem.set("");
        failedName.set("");
    }

    /**
     * Opens something in the background, instead of what is being opened now.
     *
     * @param title of the work, for people
     * @param what the name of what is opened, for people
     */
    public <T> void open(String title, String what, BackgroundWork.Work<T> opener, Consumer<? super T> opened) {
        open(title, what, opener, opened, failure -> false);
    }

    /**
     * Opens something that may be refused with a question.
     *
     * @param asked whether a problem was put to the person in another way, so that it is not told here
     */
    public <T> void open(
            String title,
            String what,
            BackgroundWork.Work<T> opener,
            Consumer<? super T> opened,
            Predicate<Problem> asked) {
        open(title, what, opener, opened, asked, () -> {});
    }

    /**
     * Opens something that somebody waits for.
     *
     * @param asked whether a problem was put to the person in another way, so that it is not told here
     * @param givenUp called where it is neither opened nor fails, because it was stopped or something else is opened
     */
    public <T> void open(
            String title,
            String what,
            BackgroundWork.Work<T> opener,
            Consumer<? super T> opened,
            Predicate<Problem> asked,
            Runnable givenUp) {
        if (job != null) {
            job.cancel();
        }
        int number = ++count;
        name.set(what);
        forgetProblem();
        job = work.start(
                title,
                opener,
                new BackgroundWork.Outcome<T>(
                        value -> ifLast(number, () -> opened.accept(value), givenUp),
                        failure -> ifLast(
                                number,
                                () -> {
                                    if (!asked.test(failure)) {
                                        failedName.set(what);
                                        problem.set(failure.getMessage());
                                    }
                                },
                                givenUp),
                        () -> ifLast(number, givenUp, givenUp)));
    }

    /** Gives up what is being opened. */
    public void stop() {
        if (job != null) {
            job.cancel();
            // It may be past the point where it can be stopped.
            count++;
            name.set("");
        }
    }

    private void ifLast(int number, Runnable action, Runnable otherwise) {
        if (number == count) {
            name.set("");
            action.run();
        } else {
            otherwise.run();
        }
    }
}
