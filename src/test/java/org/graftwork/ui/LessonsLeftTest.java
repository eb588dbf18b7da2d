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
import org.testfx.api.FxToolkit;
import org.testfx.api.FxToolkitContext;
import org.testfx.util.WaitForAsyncUtils;

/** Nothing that outlives a lesson holds it when it was left, whichever bench it has. */
final class LessonsLeftTest extends WindowTest {

    private static final int TRIES = 30;

    @Test
    void aLessonThatWasLeftIsLetGo() throws InterruptedException {
        LessonsViewModel lessons = window.shell().lessons();
        interact(() -> window.session().bench().set(Bench.LESSONS));
        Map<String, WeakReference<Object>> left = new LinkedHashMap<>();
        for (Lesson lesson : lessons.lessons()) {
            interact(() -> lessons.open(lesson.id()));
            await(() -> ready(lessons));
            WaitForAsyncUtils.waitForFxEvents();
            interact(() -> lessons.code().set(true));
            interact(() -> lessons.code().set(false));
            left.put(
                    lesson.id(),
                    new WeakReference<>(lessons.open().get().orElseThrow().bench()));
        }
        interact(() -> {
            // The lesson that was left last is kept until then.
            lessons.resetAll();
            forgetFiredEvents();
        });
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

    /**
     * TestFX keeps each event that reached the stage, and with it the control that fired it, for instance a list that
     * scrolled; registering the stage anew begins with none.
     */
    private static void forgetFiredEvents() {
        FxToolkitContext context = FxToolkit.toolkitContext();
        context.setRegisteredStage(context.getRegisteredStage());
    }

    private static boolean ready(LessonsViewModel lessons) {
        return lessons.open().get().map(OpenLesson::ready).orElseThrow().get();
    }
}
