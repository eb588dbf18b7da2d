// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.graftwork.lesson.Lesson;
import org.graftwork.ui.session.Bench;
import org.graftwork.ui.shell.Shell;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** A lesson in windows of all widths. */
final class LessonWidthTest extends WindowTest {

    private static final double SLACK = 1;

    @Test
    void aWindowThatIsMadeNarrowerShowsALessonWhole() {
        Shell shell = lessonsThatCanBeResized();
        List<String> outside = new ArrayList<>();
        for (Lesson lesson : shell.lessons().lessons()) {
            resize(shell, 1600, 900);
            interact(() -> shell.lessons().open(lesson.id()));
            WaitForAsyncUtils.waitForFxEvents();
            resize(shell, 1000, 700);
            Node menu = lookup("#lesson-menu").query();
            double right = menu.localToScene(menu.getBoundsInLocal()).getMaxX();
            if (right > shell.getWidth() + SLACK) {
                outside.add(lesson.id() + ": " + right);
            }
        }
        assertEquals(List.of(), outside);
    }

    @Test
    void theCodeCanHaveTheRoomOfTheBenchAndTheText() {
        interact(() -> {
            window.session().bench().set(Bench.LESSONS);
            window.shell().lessons().open("00-your-first-graft");
            window.shell().lessons().code().set(true);
        });
        WaitForAsyncUtils.waitForFxEvents();
        double alone = lookup("#code-panel").query().getLayoutBounds().getWidth();
        assertTrue(lookup(".lesson-bench-pane").tryQuery().isEmpty());
        interact(() -> lookup("#code-wide").<Button>query().fire());
        WaitForAsyncUtils.waitForFxEvents();
        double beside = lookup("#code-panel").query().getLayoutBounds().getWidth();
        assertTrue(lookup(".lesson-bench-pane").tryQuery().isPresent());
        assertTrue(alone > 2 * beside, alone + " before " + beside);
        interact(() -> window.shell().lessons().code().set(false));
        assertTrue(lookup(".lesson-bench-pane").tryQuery().isPresent());
    }

    @Test
    void inAWideWindowTheCodeHasAFairShareBesideTextAndBench() {
        Shell shell = lessonsThatCanBeResized();
        List<String> unfair = new ArrayList<>();
        for (double wide : new double[] {1380, 1590, 2200}) {
            resize(shell, wide, 900);
            interact(() -> {
                shell.lessons().open("10-fine-tune");
                shell.lessons().code().set(true);
            });
            resize(shell, wide, 900);
            double text = widthOf(".lesson-text");
            double bench = widthOf(".lesson-bench-pane");
            double code = widthOf("#code-panel");
            boolean fair = bench >= 420 - SLACK && code >= 320 && code <= 640 + SLACK;
            if (!fair || text > 310 || code < Math.min(640, 0.45 * (bench + code))) {
                unfair.add(wide + ": " + text + ", " + bench + ", " + code);
            }
        }
        interact(() -> shell.lessons().code().set(false));
        assertEquals(List.of(), unfair);
    }

    private double widthOf(String query) {
        return lookup(query).query().getLayoutBounds().getWidth();
    }

    /** The lessons in a frame of their own, since the stage is that of other tests too. */
    private Shell lessonsThatCanBeResized() {
        Shell shell = window.shell();
        Pane frame = new Pane();
        interact(() -> {
            window.session().bench().set(Bench.LESSONS);
            shell.getScene().setRoot(frame);
            frame.getStyleClass().setAll("root");
            shell.setManaged(false);
            frame.getChildren().add(shell);
        });
        return shell;
    }

    private void resize(Shell shell, double width, double height) {
        for (int i = 0; i < 3; i++) {
            interact(() -> {
                shell.resize(width, height);
                shell.applyCss();
                shell.layout();
            });
            WaitForAsyncUtils.waitForFxEvents();
        }
    }
}
