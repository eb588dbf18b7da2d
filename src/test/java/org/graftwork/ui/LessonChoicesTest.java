// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
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

    private Parent binding() {
        return lookup(".graft-binding").query().getParent();
    }

    private static double height(Tooltip tooltip) {
        return tooltip.getScene().getRoot().prefHeight(-1);
    }
}
