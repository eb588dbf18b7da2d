// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.graftwork.lesson.Lesson;
import org.graftwork.ui.session.Bench;
import org.graftwork.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** What the menu of the lessons says about how all is shown. */
final class LessonChoicesTest extends WindowTest {

    private static final String GRAFT = "03-what-is-transfer-learning";

    @Test
    void picturesStandStillOnceMotionIsSwitchedOff() {
        open(Bench.LESSONS);
        clickOn("#lesson-menu").clickOn("#lesson-still");
        assertTrue(window.theme().still().get());
        assertTrue(Theme.isStill(window.shell()));
        interact(() -> window.shell().lessons().open(GRAFT));
        interact(() -> lookup("#graft-apart").<ToggleButton>query().setSelected(true));
        assertEquals(0, binding().getOpacity());
        interact(() -> window.theme().still().set(false));
        assertFalse(Theme.isStill(window.shell()));
    }

    @Test
    void picturesMoveUntilThen() {
        open(Bench.LESSONS);
        interact(() -> window.shell().lessons().open(GRAFT));
        interact(() -> {
            lookup("#graft-apart").<ToggleButton>query().setSelected(true);
            assertEquals(1, binding().getOpacity());
        });
        await(() -> binding().getOpacity() == 0);
    }

    @Test
    void whatPopsUpIsLargeWhereAllIs() {
        open(Bench.LESSONS);
        Tooltip tooltip = new Tooltip("What it is for");
        interact(() -> tooltip.show(window.shell().getScene().getWindow()));
        double usual = height(tooltip);
        interact(tooltip::hide);
        clickOn("#lesson-menu").clickOn("#lesson-presenting");
        interact(() -> tooltip.show(window.shell().getScene().getWindow()));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(height(tooltip) > usual, height(tooltip) + " after " + usual);
        interact(tooltip::hide);
    }

    @Test
    void allCanBeReachedWithLargeTypeInTheSmallestWindow() {
        interact(() -> window.theme().large().set(true));
        double width = window.shell().getScene().getWidth();
        double height = window.shell().getScene().getHeight();
        List<String> outside = new ArrayList<>();
        for (Bench bench : Bench.values()) {
            interact(() -> window.session().bench().set(bench));
            WaitForAsyncUtils.waitForFxEvents();
            noteWhatIsOutside(bench.key(), width, height, outside);
        }
        for (Lesson lesson : window.shell().lessons().lessons()) {
            interact(() -> window.shell().lessons().show(lesson.id()));
            WaitForAsyncUtils.waitForFxEvents();
            noteWhatIsOutside(lesson.id(), width, height, outside);
        }
        assertEquals(List.of(), outside);
    }

    private void noteWhatIsOutside(String page, double width, double height, List<String> outside) {
        for (String each : List.of(".shell-frame", ".page-header", ".lesson-header", ".lesson-columns > *", "#theme")) {
            for (Node node : lookup(each).queryAll()) {
                Bounds place = node.localToScene(node.getLayoutBounds());
                boolean inside = place.getMinX() >= -1
                        && place.getMaxX() <= width + 1
                        && place.getMinY() >= -1
                        && place.getMaxY() <= height + 1;
                if (node.isVisible() && !inside) {
                    outside.add(page + " " + each + " " + place);
                }
            }
        }
    }

    private Parent binding() {
        return lookup(".graft-binding").query().getParent();
    }

    private static double height(Tooltip tooltip) {
        return tooltip.getScene().getRoot().prefHeight(-1);
    }
}
