// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.graftwork.lesson.Lesson;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The way through all lessons in one line: a number each, marked where it is done. */
final class LessonPath extends HBox {

    private final LessonsViewModel lessons;
    private final Lesson open;

    LessonPath(LessonsViewModel lessons, Lesson open) {
        this.lessons = lessons;
        this.open = open;
        getStyleClass().add("lesson-path");
        setAccessibleText(Strings.text("lesson.path"));
        lessons.lessons().forEach(lesson -> getChildren().add(stop(lesson)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    }

    /** The numbers are one stop of the keyboard’s way, within which the arrows lead from one to the next. */
    private void move(KeyEvent event) {
        int step = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
        int next = getChildren().indexOf(getScene().getFocusOwner()) + step;
        if (step != 0 && !event.isAltDown() && next >= 0 && next < getChildren().size()) {
            getChildren().get(next).requestFocus();
            event.consume();
        }
    }

    private Button stop(Lesson lesson) {
        Button stop = new Button();
        stop.setId("lesson-stop-" + lesson.number());
        stop.getStyleClass().add("lesson-stop");
        stop.setFocusTraversable(lesson.equals(open));
        Buttons.name(stop, lesson.number() + " " + lesson.title());
        stop.setOnAction(event -> {
            if (!lesson.equals(open)) {
                lessons.open(lesson.id());
            }
        });
        Runnable show = () -> {
            boolean done = lessons.progress().get().of(lesson.id()).isComplete(lesson) && !lesson.equals(open);
            stop.setText(done ? "" : Integer.toString(lesson.number()));
            stop.setGraphic(done ? new FontIcon(MaterialDesignC.CHECK) : null);
            stop.getStyleClass().removeAll("lesson-stop-done", "lesson-stop-open");
            if (lesson.equals(open)) {
                stop.getStyleClass().add("lesson-stop-open");
            } else if (done) {
                stop.getStyleClass().add("lesson-stop-done");
            }
        };
        show.run();
        return stop;
    }
}
