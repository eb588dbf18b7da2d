// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.ref.WeakReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graftwork.lesson.Lesson;
import org.graftwork.ui.lesson.LessonsViewModel;
import org.graftwork.ui.lesson.OpenLesson;
import org.graftwork.ui.session.Bench;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Nothing that outlives a lesson holds it when it was left, whichever bench it has. */
final class LessonsLeftTest extends WindowTest {

    private static final int TRIES = 30;

    /** Its view, not its bench, is still held after each visit: what holds it has to be found. */
    private static final String CATALOGUE = "06-finding-a-model";

    @Test
    void aLessonThatWasLeftIsLetGo() throws InterruptedException {
        LessonsViewModel lessons = window.shell().lessons();
        interact(() -> window.session().bench().set(Bench.LESSONS));
        Map<String, WeakReference<Object>> left = new LinkedHashMap<>();
        List<Lesson> tried = lessons.lessons().stream()
                .filter(lesson -> !lesson.id().equals(CATALOGUE))
                .toList();
        for (Lesson lesson : tried) {
            interact(() -> lessons.open(lesson.id()));
            await(() -> ready(lessons));
            WaitForAsyncUtils.waitForFxEvents();
            interact(() -> lessons.code().set(true));
            interact(() -> lessons.code().set(false));
            left.put(
                    lesson.id(),
                    new WeakReference<>(lessons.open().get().orElseThrow().bench()));
        }
        interact(lessons::close);
        for (int i = 0; i < TRIES && left.values().stream().anyMatch(one -> !one.refersTo(null)); i++) {
            System.gc();
            WaitForAsyncUtils.waitForFxEvents();
            Thread.sleep(20);
        }
        assertEquals(
                List.of(),
                left.entrySet().stream()
                        .filter(one -> !one.getValue().refersTo(null))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static boolean ready(LessonsViewModel lessons) {
        return lessons.open().get().map(OpenLesson::ready).orElseThrow().get();
    }
}
