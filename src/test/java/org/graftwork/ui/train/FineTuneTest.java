// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.TreeTableView;
import org.graftwork.ui.FakeModel;
import org.graftwork.ui.ShownChanges;
import org.graftwork.ui.ShownLayers;
import org.graftwork.ui.WindowTest;
import org.graftwork.ui.session.Bench;
import org.junit.jupiter.api.Test;

final class FineTuneTest extends WindowTest {

    private void plan() {
        await(() -> window.session().model().get() != null);
        openSample();
        open(Bench.TRAIN);
        clickOn("#fineTune");
    }

    private void fineTune() {
        plan();
        clickOn("#start");
        await(() -> window.session().classifier().get() != null);
    }

    @Test
    void variablesOfAFrozenLayerAreUnchangedAndOthersChanged() {
        await(() -> window.session().model().get() != null);
        clickOn("#preset-everything");
        ShownLayers layers = new ShownLayers(this);
        layers.clickBoxOf("expanded_conv_16/project");
        assertEquals("Frozen", layers.stateOf("expanded_conv_16/project"));
        fineTune();
        clickOn("#as-variables");
        ShownChanges shown = new ShownChanges(this);

        assertEquals(List.of("unchanged"), shown.resultsOf("expanded_conv_16/project"));
        assertTrue(shown.resultsOf("expanded_conv_16/expand").contains("changed"));
        assertEquals("107 frozen variables: every bit is unchanged.", text("#changes-frozen"));
    }

    @Test
    void aRowIsReadAloudAsASentence() {
        fineTune();
        clickOn("#as-variables");
        await(() -> isShown("#changes-table"));

        assertTrue(lookup("#changes-table .tree-table-row-cell").queryAll().stream()
                .anyMatch(row -> "Conv: frozen, unchanged".equals(row.getAccessibleText())));
    }

    @Test
    void beforeAPhaseIsOverThePlaceOfItsChangesSaysSo() {
        workbench.holdAfterEpoch(3);
        plan();
        clickOn("#start");
        await(() -> isShown("Training the head, epoch 3 of 15"));
        clickOn("#as-variables");

        assertTrue(isShown("#changes-none"));
        assertFalse(isShown("#changes-table"));
        clickOn("#stop");
        await(() -> window.session().classifier().get() != null);
    }

    @Test
    void aStopWhileFineTuningKeepsWhatWasLearned() {
        workbench.holdAfterEpoch(12);
        plan();
        clickOn("#start");
        await(() -> isShown("Fine-tuning, epoch 12 of 15"));
        assertEquals("51 variables of the base trained with the head, 209 frozen", text("#trained"));
        assertTrue(isShown("92.7 % before, +2.9\u00a0points"));
        clickOn("#stop");
        await(() -> window.session().classifier().get() != null);

        assertTrue(
                window.session().message().get().text().startsWith("Stopped after 12 epochs, 2 of them fine-tuning"));
    }

    @Test
    void eachPhaseShowsItsOwnChanges() {
        fineTune();
        clickOn("#as-variables");
        clickOn("Head");

        assertEquals("260 frozen variables: every bit is unchanged.", text("#changes-frozen"));
    }

    @Test
    void changesCanBeSearched() {
        fineTune();
        clickOn("#as-variables");
        clickOn("#changes-search").write("gamma");
        await(() -> changedRows() == 2 * 52);
    }

    private int changedRows() {
        return lookup("#changes-table").<TreeTableView<?>>query().getExpandedItemCount();
    }

    @Test
    void theWindowIsLowAndShowsOneChartOfTwo() {
        fineTune();
        await(() -> isShown("#accuracy-chart") && !isShown("#loss-chart"));
        clickOn("#show-loss");
        await(() -> isShown("#loss-chart") && !isShown("#accuracy-chart"));

        assertTrue(lookup("#loss-chart").query().getAccessibleText().endsWith("Fine-tuning began after epoch 10."));
    }

    @Test
    void aModelThatCannotBeFineTunedSaysWhy() {
        await(() -> window.session().model().get() != null);
        interact(() -> window.session().model().set(FakeModel.fixed()));
        openSample();
        open(Bench.TRAIN);

        assertTrue(lookup("#fineTune").query().isDisabled());
        assertTrue(text("#fine-tune-blocked").contains("no trainable variables"));
    }

    @Test
    void cautionsStandWhereTheyAreCausedAndStopNothing() {
        plan();
        doubleClickOn("#fineTuneLearningRate").write("1");
        assertTrue(isShown("#caution-rate"));
        clickOn("#start");

        await(() -> window.session().classifier().get() != null);
    }
}
