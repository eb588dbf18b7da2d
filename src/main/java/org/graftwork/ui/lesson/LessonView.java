// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

/** A lesson: its text, beside it the live bench, and where it is asked for the code that does the same. */
final class LessonView extends BorderPane {

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
    private static final KeyCombination ON = new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);

    private final LessonsViewModel lessons;
    private final OpenLesson lesson;
    private final LessonSurroundings surroundings;
    private final TextColumn text;
    private final LessonColumns columns;
    private final LessonClock clock;
    /** Held weakly by what outlives the lesson. */
    private final ChangeListener<Boolean> arranging = (observable, before, now) -> arrange();

    LessonView(LessonsViewModel lessons, OpenLesson lesson, LessonSurroundings surroundings) {
        this.lessons = lessons;
        this.lesson = lesson;
        this.surroundings = surroundings;
        getStyleClass().add("lesson");
        setId("lesson");
        // Else the text's width, which follows from this one's, would keep a window wide that is made narrower.
        setMinWidth(0);
        clock = new LessonClock(lesson.lesson().minutes(), surroundings.clock());
        text = new TextColumn(lessons, lesson, () -> new LessonLinks(lessons, surroundings.tools()));
        BooleanProperty wideCode = new SimpleBooleanProperty();
        columns = new LessonColumns(
                text, new BenchPane(lesson), CodeSlot.of(lessons, lesson, surroundings.tools(), wideCode), wideCode);
        setCenter(columns);
        lessons.code().addListener(new WeakChangeListener<>(arranging));
        wideCode.addListener((observable, before, now) -> arrange());
        widthProperty().addListener((observable, before, now) -> arrange());
        arrange();
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (ON.match(event)) {
                text.goOn();
                event.consume();
            } else if (BACK.match(event)) {
                text.goBack();
                event.consume();
            }
        });
    }

    private void arrange() {
        pseudoClassStateChanged(TIGHT, LessonColumns.isTight(getWidth()));
        columns.arrange(getWidth(), lessons.code().get());
    }

    /** Begins to be shown: the way through the lessons as it is now, and the keyboard at the beginning. */
    void begin() {
        setTop(new LessonHeader(lessons, lesson, surroundings, clock.label()));
        clock.start();
        text.begin();
    }

    /** Stops what ticks. */
    void end() {
        clock.stop();
    }
}
