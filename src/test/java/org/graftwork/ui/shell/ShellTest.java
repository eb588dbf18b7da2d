// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.graftwork.ui.WindowTest;
import org.graftwork.ui.session.Bench;
import org.junit.jupiter.api.Test;

final class ShellTest extends WindowTest {

    private final List<String> closed = new ArrayList<>();

    @Test
    void theBenchesOpenByTheirNumbers() {
        press(KeyCode.SHORTCUT, KeyCode.DIGIT5).release(KeyCode.DIGIT5, KeyCode.SHORTCUT);

        assertEquals(Bench.CLASSIFY, window.session().bench().get());
        assertTrue(isShown("#classify-page"));
    }

    @Test
    void theThemeIsSwitchedAndBack() {
        clickOn("#theme");
        assertTrue(window.shell().getStyleClass().contains("dark"));
        clickOn("#theme");
        assertFalse(window.shell().getStyleClass().contains("dark"));
    }

    @Test
    void theStatusBarNamesTheDeviceAndThatThereIsNoGpu() {
        await(() -> text(".device").startsWith("CPU, 2 cores"));

        assertEquals("CPU, 2 cores · no GPU", text(".device"));
        assertTrue(lookup(".device").query().getAccessibleText().contains("no CUDA driver was found"));
    }

    @Test
    void theWindowClosesAtOnceWhereNothingWouldBeLost() {
        await(() -> window.session().model().get() != null);
        interact(() -> window.shell().askToClose(() -> closed.add("closed")));

        assertEquals(List.of("closed"), closed);
    }

    @Test
    void duringTrainingClosingAsksAndCanBeLeft() {
        trainUntilStopped();
        interact(() -> window.shell().askToClose(() -> closed.add("closed")));
        assertTrue(isShown(".question"));
        clickOn("#question-no");

        assertFalse(isShown(".question"));
        assertEquals(List.of(), closed);
        clickOn("#stop");
        await(() -> window.session().classifier().get() != null);
    }

    @Test
    void duringTrainingClosingStopsTheRunFirst() {
        trainUntilStopped();
        interact(() -> window.shell().askToClose(() -> closed.add("closed")));
        clickOn("#question-yes");
        await(() -> !closed.isEmpty());

        assertEquals(List.of(), window.session().work().running());
    }

    @Test
    void workIsCancelledFromTheStatusBar() {
        trainUntilStopped();
        clickOn("#cancel-work");
        await(() -> window.session().classifier().get() != null);
    }

    private void trainUntilStopped() {
        workbench.holdAfterEpoch(2);
        await(() -> window.session().model().get() != null);
        openSample();
        open(Bench.TRAIN);
        clickOn("#start");
        await(() -> isShown("#stop") && isShown("#cancel-work"));
    }

    @Test
    void closingWorksWhereTheRunHasEndedWhileTheQuestionStood() {
        trainUntilStopped();
        interact(() -> window.shell().askToClose(() -> closed.add("closed")));
        interact(() -> window.session().work().cancelAll());
        await(() -> window.session().work().running().isEmpty());
        clickOn("#question-yes");

        assertEquals(List.of("closed"), closed);
    }

    @Test
    void escapeLeavesTheQuestion() {
        trainUntilStopped();
        interact(() -> window.shell().askToClose(() -> closed.add("closed")));
        type(KeyCode.ESCAPE);

        assertFalse(isShown(".question"));
        assertEquals(List.of(), closed);
        clickOn("#stop");
        await(() -> window.session().classifier().get() != null);
    }
}
