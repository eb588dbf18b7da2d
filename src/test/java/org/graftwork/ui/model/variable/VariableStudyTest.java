// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.variable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableStatistics;
import org.graftwork.ui.FakeModel;
import org.graftwork.ui.FakeWorkbench;
import org.graftwork.ui.session.Session;
import org.graftwork.workbench.BackgroundWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VariableStudyTest {

    private final PretrainedModel model = FakeModel.mobileNet();
    private final Queue<Runnable> started = new ArrayDeque<>();

    @TempDir
    private Path folder;

    private VariableStudy study;

    @BeforeEach
    void openAModel() {
        Session session = new Session(
                new FakeWorkbench(folder), new BackgroundWork(started::add, Runnable::run), Path.of("/exports"));
        session.model().set(model);
        study = new VariableStudy(session);
    }

    @Test
    void figuresComeFromTheBackground() {
        study.lookAt(Optional.of(model.variables().get(0)));
        assertTrue(study.working().get());
        started.remove().run();
        assertFalse(study.working().get());
        assertEquals(0.5702, study.statistics().get().orElseThrow().maximum());
    }

    @Test
    void figuresOfAnotherVariableAreNeverShown() {
        study.lookAt(Optional.of(model.variables().get(0)));
        study.lookAt(Optional.of(model.variables().get(5)));
        started.remove().run();
        assertEquals(Optional.empty(), study.statistics().get());
        started.remove().run();
        assertTrue(study.statistics().get().isPresent());
    }

    @Test
    void lookingAtNothingStopsTheWork() {
        study.lookAt(Optional.of(model.variables().get(0)));
        study.lookAt(Optional.empty());
        started.remove().run();
        assertEquals(Optional.empty(), study.statistics().get());
        assertFalse(study.working().get());
    }

    @Test
    void aHistogramIsToldInSteps() {
        VariableStatistics figures = new VariableStatistics(-1, 3, 0.5, 1, List.of(1L, 5L, 2L, 0L), 0);
        assertEquals(
                List.of(
                        new HistogramStep(-1, 0, 1),
                        new HistogramStep(0, 1, 5),
                        new HistogramStep(1, 2, 2),
                        new HistogramStep(2, 3, 0)),
                HistogramStep.of(figures));
        assertEquals(
                "Histogram of 4 steps from −1 to 3. The most, 5 numbers, stand between 0 and 1.",
                Histogram.describe(figures));
    }

    @Test
    void aHistogramOfNothingSaysSo() {
        VariableStatistics figures =
                new VariableStatistics(Double.NaN, Double.NaN, Double.NaN, Double.NaN, List.of(), 7);
        assertEquals("There is nothing to draw.", Histogram.describe(figures));
    }
}
