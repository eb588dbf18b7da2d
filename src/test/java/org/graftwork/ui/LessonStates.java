// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import java.util.function.Consumer;
import org.graftwork.ui.SnapshotStates.State;
import org.graftwork.ui.SnapshotStates.Work;
import org.graftwork.ui.lesson.OpenLesson;
import org.graftwork.ui.lesson.bench.LessonBench;
import org.graftwork.ui.session.Bench;

/** Makes states of the window with a lesson open. */
final class LessonStates {

    private LessonStates() {}

    /**
     * A lesson.
     *
     * @param screen from 0
     * @param act what is done on its bench
     */
    static State on(String lesson, int screen, Consumer<LessonBench> act) {
        return on(lesson, screen, act, window -> {});
    }

    /** @param after what is done in the window then */
    static State on(String lesson, int screen, Consumer<LessonBench> act, Consumer<BenchWindow> after) {
        return SnapshotStates.at(Bench.LESSONS, window -> {
            open(window, lesson, screen, act);
            SnapshotStates.later(window, () -> after.accept(window));
        });
    }

    /** A lesson whose bench is at work on a run, after so many epochs. */
    static State running(String lesson, int epochs, Consumer<LessonBench> act) {
        return new State(
                Bench.LESSONS,
                fake -> fake.holdAfterEpoch(epochs),
                Work.IN_BACKGROUND,
                window -> open(window, lesson, 0, act));
    }

    private static void open(BenchWindow window, String lesson, int screen, Consumer<LessonBench> act) {
        window.session().bench().set(Bench.LESSONS);
        window.shell().lessons().open(lesson);
        OpenLesson open = window.shell().lessons().open().get().orElseThrow();
        open.show(screen);
        act.accept(open.bench());
    }
}
