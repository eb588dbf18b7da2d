// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A lesson: its text, beside it the live bench, and where it is asked for the code that does the same. */
final class LessonView extends BorderPane {

    /** With less room than this the code takes the place of all, or of the text. */
    private static final double ROOM_FOR_THREE = 1150;

    private static final double LEAST_TEXT = 280;
    private static final double MOST_TEXT = 420;
    private static final double SHARE_OF_TEXT = 0.3;

    private static final double TEXT_BESIDE_CODE = 300;
    private static final double LEAST_CODE = 320;
    private static final double MOST_CODE = 640;
    private static final double SHARE_OF_CODE = 0.47;

    /** What a bench needs; to leave it that, code takes less than its share, down to what can be read at all. */
    private static final double LEAST_BENCH = 420;

    private static final double NARROWEST_CODE = 280;

    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
    private static final KeyCombination ON = new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);

    private final LessonsViewModel lessons;
    private final HBox columns = new HBox();
    private final TextColumn text;
    private final BenchPane bench;
    private final Region code;
    private final LessonClock clock;
    private final BooleanProperty wideCode = new SimpleBooleanProperty();
    private boolean widthChosen;
    /** Held weakly by what outlives the lesson. */
    private final ChangeListener<Boolean> arranging = (observable, before, now) -> arrange();

    LessonView(LessonsViewModel lessons, OpenLesson lesson, LessonSurroundings surroundings) {
        this.lessons = lessons;
        getStyleClass().add("lesson");
        setId("lesson");
        // Else the text's width, which follows from this one's, would keep a window wide that is made narrower.
        setMinWidth(0);
        clock = new LessonClock(lesson.lesson().minutes(), surroundings.clock());
        setTop(new LessonHeader(lessons, lesson, surroundings, clock.label()));
        text = new TextColumn(lessons, lesson, () -> new LessonLinks(lessons, surroundings.tools()));
        bench = new BenchPane(lesson);
        code = CodeSlot.of(lessons, lesson, surroundings.tools(), wideCode);
        HBox.setHgrow(bench, Priority.ALWAYS);
        columns.getStyleClass().add("lesson-columns");
        setCenter(columns);
        lessons.code().addListener(new WeakChangeListener<>(arranging));
        wideCode.addListener((observable, before, now) -> arrange());
        widthProperty().addListener((observable, before, now) -> arrange());
        arrange();
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (BACK.match(event) || ON.match(event)) {
                lesson.show(lesson.screen().get() + (ON.match(event) ? 1 : -1));
                event.consume();
            }
        });
    }

    private void arrange() {
        boolean withCode = lessons.code().get();
        widenWhereNarrow(withCode);
        boolean withBench = !withCode || !wideCode.get();
        boolean withText = !withCode || (withBench && getWidth() > ROOM_FOR_THREE);
        double wide =
                withCode ? TEXT_BESIDE_CODE : Math.max(LEAST_TEXT, Math.min(MOST_TEXT, getWidth() * SHARE_OF_TEXT));
        text.setPrefWidth(wide);
        // Else the text would get narrower while it is read, whenever something wide comes onto the bench.
        text.setMinWidth(wide);
        placeCode(withText ? wide : 0, withBench);
        List<Node> wanted = new ArrayList<>();
        if (withText) {
            wanted.add(text);
        }
        if (withBench) {
            wanted.add(bench);
        }
        if (withCode) {
            wanted.add(code);
        }
        if (!columns.getChildren().equals(wanted)) {
            columns.getChildren().setAll(wanted);
        }
    }

    /** Gives the code a share of what the text leaves that the bench cannot take from it, whatever comes onto it. */
    private void placeCode(double besideText, boolean withBench) {
        HBox.setHgrow(code, withBench ? Priority.NEVER : Priority.ALWAYS);
        code.setMinWidth(NARROWEST_CODE);
        code.setPrefWidth(Region.USE_COMPUTED_SIZE);
        code.setMaxWidth(Double.MAX_VALUE);
        if (withBench) {
            double gaps = columns.getInsets().getLeft()
                    + columns.getInsets().getRight()
                    + columns.getSpacing() * (besideText > 0 ? 2 : 1);
            double rest = getWidth() - gaps - besideText;
            double share = Math.max(LEAST_CODE, Math.min(MOST_CODE, rest * SHARE_OF_CODE));
            double codeWidth = Math.max(NARROWEST_CODE, Math.min(share, rest - LEAST_BENCH));
            code.setMinWidth(codeWidth);
            code.setPrefWidth(codeWidth);
            code.setMaxWidth(codeWidth);
        }
    }

    /** Code that has just been asked for is read first, and played with second. */
    private void widenWhereNarrow(boolean withCode) {
        if (!withCode) {
            widthChosen = false;
        } else if (!widthChosen && getWidth() > 0) {
            widthChosen = true;
            wideCode.set(getWidth() <= ROOM_FOR_THREE);
        }
    }

    /** Stops what ticks. */
    void end() {
        clock.stop();
    }
}
