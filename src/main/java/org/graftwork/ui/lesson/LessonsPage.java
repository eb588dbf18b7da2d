// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import java.util.Optional;
import javafx.scene.layout.StackPane;

/** The page of the lessons: the list of all, or the one that is open. */
public final class LessonsPage extends StackPane {

    private final LessonsViewModel lessons;
    private final LessonSurroundings surroundings;
    private LessonView shown;

    /** @param surroundings what a lesson’s page needs of the window */
    public LessonsPage(LessonsViewModel lessons, LessonSurroundings surroundings) {
        this.lessons = lessons;
        this.surroundings = surroundings;
        setId("lessons-page");
        getStyleClass().add("page");
        lessons.open().addListener((observable, before, now) -> show(now));
        show(lessons.open().get());
    }

    private void show(Optional<OpenLesson> lesson) {
        if (shown != null) {
            shown.end();
            shown = null;
        }
        if (lesson.isEmpty()) {
            getChildren().setAll(new LessonList(lessons, surroundings));
        } else {
            shown = lesson.get().view(() -> new LessonView(lessons, lesson.get(), surroundings));
            getChildren().setAll(shown);
            shown.begin();
        }
    }
}
