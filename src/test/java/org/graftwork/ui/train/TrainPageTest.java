// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.graftwork.ui.WindowTest;
import org.graftwork.ui.session.Bench;
import org.junit.jupiter.api.Test;

final class TrainPageTest extends WindowTest {

    @Test
    void withoutPhotosTrainingCannotStartAndTheWayToThemIsOffered() {
        await(() -> window.session().model().get() != null);
        open(Bench.TRAIN);
        assertTrue(lookup("#start").query().isDisabled());
        clickOn("Go to _Data");

        assertEquals(Bench.DATA, window.session().bench().get());
    }

    @Test
    void aRunDrawsItsCurvesAndNamesItsFigures() {
        train();
        await(() -> isShown("#accuracy-chart"));

        assertTrue(text("#extraction").startsWith("The base ran once over 80 images in 0.90 s"));
        assertTrue(lookup("#loss-chart").query().getAccessibleText().startsWith("Loss over 10 epochs."));
    }

    @Test
    void theFiguresAreOneKeyAway() {
        train();
        clickOn("#as-curves");
        press(KeyCode.SHORTCUT, KeyCode.T).release(KeyCode.T, KeyCode.SHORTCUT);
        await(() -> isShown("#figures"));

        assertEquals(10, lookup("#figures").<TableView<?>>query().getItems().size());
    }

    @Test
    void aWrongNumberIsSaidWhenItsFieldIsLeft() {
        openSample();
        open(Bench.TRAIN);
        doubleClickOn("#learningRate").write("x");
        assertFalse(lookup("A number above 0 and up to 10, such as 0.001")
                .tryQuery()
                .isPresent());
        clickOn("#epochs");

        assertTrue(lookup("A number above 0 and up to 10, such as 0.001")
                .tryQuery()
                .isPresent());
    }

    @Test
    void stopKeepsWhatWasLearned() {
        workbench.holdAfterEpoch(3);
        await(() -> window.session().model().get() != null);
        openSample();
        open(Bench.TRAIN);
        clickOn("#start");
        await(() -> lookup("#validation-accuracy .stat-value")
                .queryLabeled()
                .getText()
                .endsWith("%"));
        clickOn("#stop");
        await(() -> window.session().classifier().get() != null);

        assertTrue(window.session().message().get().text().startsWith("Stopped after 3 epochs"));
    }

    @Test
    void aStopBeforeAnythingWasLearnedLeavesNothing() {
        workbench.holdInExtraction();
        await(() -> window.session().model().get() != null);
        openSample();
        open(Bench.TRAIN);
        clickOn("#start");
        await(() -> isShown("#stop"));
        clickOn("#stop");
        await(() -> isShown("#start"));

        assertNull(window.session().classifier().get());
    }

    @Test
    void aDoubleClickOnStartDoesNotStopTheRunAgain() {
        workbench.holdAfterEpoch(3);
        await(() -> window.session().model().get() != null);
        openSample();
        open(Bench.TRAIN);
        doubleClickOn("#start");

        await(() -> lookup("#validation-accuracy .stat-value")
                .queryLabeled()
                .getText()
                .endsWith("%"));
        assertFalse(lookup("#stop").query().isDisabled());
    }

    @Test
    void aRunThatFailsSaysWhyInPlace() {
        workbench.failTraining("The disk is full");
        await(() -> window.session().model().get() != null);
        openSample();
        open(Bench.TRAIN);
        clickOn("#start");
        await(() -> isShown("#train-problem"));

        assertTrue(lookup("The disk is full").tryQuery().isPresent());
    }

    @Test
    void theFiguresAreSaidWhileTheRunGoes() {
        workbench.holdAfterEpoch(4);
        await(() -> window.session().model().get() != null);
        openSample();
        open(Bench.TRAIN);
        clickOn("#start");
        await(() -> isShown("Epoch 4 of 10"));

        assertTrue(isShown("10,240 images/s"));
        assertTrue(isShown("#accuracy-chart"));
        assertTrue(lookup("#epochs").query().isDisabled(), "a plan that runs cannot be changed");
        clickOn("#stop");
        await(() -> window.session().classifier().get() != null);
    }

    @Test
    void aPlanThatIsWrongStartsNothing() {
        openSample();
        open(Bench.TRAIN);
        doubleClickOn("#epochs").write("many");
        clickOn("#start");

        assertTrue(isShown("A whole number from 1 to 1,000"));
        assertFalse(isShown("#stop"));
    }
}
