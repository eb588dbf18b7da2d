// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.graftwork.lesson.Lesson;
import org.graftwork.ui.lesson.LessonsViewModel;
import org.graftwork.ui.session.Bench;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All lessons in the window, on the real workbench: what is to be trained is trained. */
@Tag("lessons")
final class LocalLessonsTest extends LocalWindow {

    private static final int MOST_STOPS = 400;

    @Test
    void aPersonGoesThroughAllLessons() {
        LessonsViewModel lessons = open(false);
        WindowLessonWalk walk = new WindowLessonWalk(lessons, this::fire);
        fire("lesson-0");
        for (Lesson lesson : lessons.lessons()) {
            walk.walk(lesson);
        }
        assertNotNull(lookup("#lesson-list").query());
        assertEquals(lessons.lessons().size(), lessons.completed());
    }

    @Test
    void aPersonGoesThroughAllLessonsByKeyboardAlone() {
        LessonsViewModel lessons = open(true);
        WindowLessonWalk walk = new WindowLessonWalk(lessons, this::pressByKeyboard);
        pressByKeyboard("lesson-0");
        for (Lesson lesson : lessons.lessons()) {
            walk.walk(lesson);
        }
        assertEquals(lessons.lessons().size(), lessons.completed());
    }

    private LessonsViewModel open(boolean quick) {
        interact(() -> {
            window.shell().lessons().quick().set(quick);
            window.session().bench().set(Bench.LESSONS);
        });
        return window.shell().lessons();
    }

    private void fire(String id) {
        interact(() -> ((ButtonBase) visible(id)).fire());
    }

    /** Goes from control to control until the one wanted has the focus, and presses it. */
    private void pressByKeyboard(String id) {
        for (int i = 0; i < MOST_STOPS; i++) {
            Node focused = window.shell().getScene().getFocusOwner();
            if (focused != null && id.equals(focused.getId())) {
                interact(() -> type(focused, KeyCode.SPACE));
                return;
            }
            interact(() -> type(focused == null ? window.shell() : focused, KeyCode.TAB));
        }
        throw new AssertionError("The keyboard does not come to " + id);
    }

    /** As a keyboard does it, without a robot's waiting. */
    private static void type(Node focused, KeyCode key) {
        for (EventType<KeyEvent> what : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(focused, new KeyEvent(what, "", "", key, false, false, false, false));
        }
    }

    private Node visible(String id) {
        return lookup("#" + id).queryAll().stream()
                .filter(Node::isVisible)
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + id));
    }
}
