// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import javafx.scene.control.ButtonBase;
import org.graftwork.lesson.Lesson;
import org.graftwork.ui.lesson.LessonsViewModel;
import org.graftwork.ui.session.Bench;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Goes through the lessons on the real workbench and takes pictures of each screen before and after its steps, light and
 * dark, small and large: {@code mvn test -Plessons -Dtest=LessonPictures -Dgraftwork.lessons=all}, or a part of the
 * lessons' ids; in the usual mode with {@code -Dgraftwork.lessons.usual=true}. They go to {@code target/snapshots}.
 */
@Tag("lessons")
@EnabledIfSystemProperty(named = "graftwork.lessons", matches = ".+")
final class LessonPictures extends LocalPictures {

    private static final int SETTLED_MILLIS = 350;

    @Test
    void takesPicturesOfAllLessons() {
        LessonsViewModel lessons = window.shell().lessons();
        interact(() -> {
            lessons.quick().set(!Boolean.getBoolean("graftwork.lessons.usual"));
            window.session().bench().set(Bench.LESSONS);
        });
        take("lesson-list");
        WindowLessonWalk walk = new WindowLessonWalk(
                lessons,
                id -> interact(() -> ((ButtonBase) lookup("#" + id).query()).fire()),
                moment -> take("lesson-" + moment));
        String wanted = System.getProperty("graftwork.lessons");
        for (Lesson lesson : lessons.lessons()) {
            if ("all".equals(wanted) || lesson.id().matches(".*(" + wanted + ").*")) {
                interact(() -> lessons.open(lesson.id()));
                walk.walk(lesson);
            }
        }
        interact(lessons::close);
        take("lesson-list-done");
    }

    private void take(String name) {
        for (boolean large : new boolean[] {false, true}) {
            resize(large ? 1600 : 1000, large ? 900 : 700);
            for (boolean dark : new boolean[] {false, true}) {
                interact(() -> window.theme().dark().set(dark));
                picture(name + (large ? "-1600-" : "-1000-") + (dark ? "dark" : "light"), SETTLED_MILLIS);
            }
        }
        interact(() -> window.theme().dark().set(false));
    }
}
