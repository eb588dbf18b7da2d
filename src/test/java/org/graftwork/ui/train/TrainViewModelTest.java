// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.graftwork.model.VariableSelection;
import org.graftwork.ui.FakeWorkbench;
import org.graftwork.ui.TestSession;
import org.graftwork.ui.data.DataViewModel;
import org.graftwork.ui.model.ModelViewModel;
import org.graftwork.ui.session.Bench;
import org.graftwork.ui.session.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrainViewModelTest {

    @TempDir
    private Path folder;

    private FakeWorkbench workbench;
    private Session session;
    private TrainViewModel bench;

    @BeforeEach
    void openTheBench() {
        workbench = new FakeWorkbench(folder);
        session = TestSession.on(workbench);
        bench = new TrainViewModel(session);
    }

    private void openModelAndPhotos() {
        new ModelViewModel(session).openBuiltIn();
        new DataViewModel(session).openSample();
    }

    @Test
    void saysWhatIsMissing() {
        assertTrue(bench.missing().get().startsWith("A base model"));
        new ModelViewModel(session).openBuiltIn();
        assertTrue(bench.missing().get().startsWith("Photos to learn from"));
        new DataViewModel(session).openSample();
        assertEquals("", bench.missing().get());
    }

    @Test
    void goesWhereItIsMissing() {
        bench.goWhereItIsMissing();
        assertEquals(Bench.MODEL, session.bench().get());
        new ModelViewModel(session).openBuiltIn();
        bench.goWhereItIsMissing();
        assertEquals(Bench.DATA, session.bench().get());
    }

    @Test
    void withoutPhotosNothingStarts() {
        bench.start();

        assertEquals(RunState.IDLE, bench.state().get());
    }

    @Test
    void aRunLeavesItsHistoryItsResultAndAClassifier() {
        openModelAndPhotos();
        bench.form().epochs().text().set("3");
        bench.start();

        assertEquals(RunState.FINISHED, bench.state().get());
        assertEquals(3, bench.curves().epochs().size());
        assertEquals(3, bench.result().get().history().size());
        assertNotNull(session.classifier().get());
        assertEquals(
                "Trained for 3 epochs: 96.3 % of the test photos right",
                session.message().get().text());
    }

    @Test
    void aWrongPlanStartsNothing() {
        openModelAndPhotos();
        bench.form().epochs().text().set("many");
        bench.start();

        assertEquals(RunState.IDLE, bench.state().get());
    }

    @Test
    void aRunThatFailsSaysWhyAndKeepsTheClassifierBefore() {
        openModelAndPhotos();
        bench.start();
        var before = session.classifier().get();
        workbench.failTraining("The disk is full");
        bench.start();

        assertEquals(RunState.FAILED, bench.state().get());
        assertEquals("The disk is full", bench.problem().get());
        assertEquals(before, session.classifier().get());
    }

    @Test
    void anotherRunBeginsWithEmptyCurves() {
        openModelAndPhotos();
        bench.start();
        bench.form().epochs().text().set("2");
        bench.start();

        assertEquals(2, bench.curves().epochs().size());
        assertEquals(2, bench.curves().plannedEpochs().get());
    }

    @Test
    void fewValidationPhotosAreSaid() {
        openModelAndPhotos();
        bench.start();

        assertTrue(bench.advice().get(0).text().startsWith("Only 16 validation photos"));
    }

    @Test
    void beforeARunThereIsNoResult() {
        assertNull(bench.result().get());
        assertTrue(bench.job().isEmpty());
    }

    @Test
    void aFineTuningContinuesTheCurvesAndTellsWhatChanged() {
        openModelAndPhotos();
        session.selection().set(VariableSelection.from(session.model().get(), 51));
        bench.form().fineTuning().wanted().set(true);
        bench.start();

        assertEquals(15, bench.curves().epochs().size());
        assertEquals(10, bench.curves().phases().get(1).epoch());
        assertEquals(2, bench.changes().phases().size());
        assertEquals(
                "257 frozen variables: every bit is unchanged.",
                bench.changes().shown().get().summary().frozen());
        assertEquals(
                "Trained for 10 epochs, fine-tuned for 5: 96.3 % of the test photos right",
                session.message().get().text());
    }

    @Test
    void theWayToSingleVariablesLeadsToTheModelBench() {
        bench.chooseVariables();

        assertEquals(Bench.MODEL, session.bench().get());
    }

    @Test
    void whatAFineTuningWillDoIsSaidBefore() {
        openModelAndPhotos();
        assertFalse(bench.whatIsReady().contains("fine-tuned"));
        bench.form().fineTuning().wanted().set(true);

        assertTrue(bench.whatIsReady().contains("Then 51 variables of the base are fine-tuned with the head."));
        assertFalse(bench.whatIsReady().contains("stays frozen"));
    }
}
