// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graftwork.data.SplitOptions;
import org.graftwork.lesson.Condition;
import org.graftwork.lesson.Lesson;
import org.graftwork.lesson.LessonSetup;
import org.graftwork.lesson.Step;
import org.graftwork.lesson.reading.LessonLibrary;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.ui.TestSession;
import org.graftwork.ui.lesson.bench.BenchPlace;
import org.graftwork.ui.lesson.bench.LessonBench;
import org.graftwork.ui.session.Session;
import org.graftwork.workbench.LocalWorkbench;
import org.graftwork.workbench.ProductFiles;
import org.graftwork.workbench.Workbench;
import org.graftwork.workbench.Workspace;

/** Goes through a lesson's steps on its bench, as a person would who skips nothing, on this machine's own engine. */
final class LessonWalk implements AutoCloseable {

    private final Workbench workbench;
    private final Lesson lesson;
    private final LessonBench bench;

    /**
     * @param home for the workspace
     * @param quick whether it is done as on a slow machine
     * @param seed which photos are chosen
     */
    LessonWalk(String id, Path home, boolean quick, long seed) {
        workbench = new LocalWorkbench(Workspace.locate(Optional.of(home)), ProductFiles.find());
        LessonLibrary library = LessonLibrary.read(ProductFiles.find().assets().resolve("lessons"));
        assertEquals(List.of(), library.problems());
        lesson = library.lessons().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        LessonSetup setup = quick ? lesson.quick() : lesson.setup();
        Session session = TestSession.on(workbench);
        bench = StandardBenches.all()
                .make(lesson.bench(), new BenchPlace(session, setup, null, lesson.folder(), Optional.empty()));
        session.model().set(workbench.openModel(setup.model()));
        session.photos()
                .set(workbench.openPhotos(
                        workbench.samplePhotos(),
                        new SplitOptions(Optional.empty(), 0.2, setup.photosPerClass(), seed),
                        Progress.none(),
                        Cancellation.none()));
    }

    LessonBench bench() {
        return bench;
    }

    /** Does everything there is to do, and breaks and mends what there is to break. */
    void doAllSteps() {
        for (Step step : lesson.steps()) {
            if (step instanceof Step.Task task) {
                act(task.set(), task.action());
                assertHolds(task.done(), task.id());
            } else if (step instanceof Step.BreakIt broken) {
                act(broken.set(), broken.action());
                assertHolds(broken.broken(), broken.id());
                act(broken.mendSet(), broken.mendAction());
            }
        }
    }

    private void act(Map<String, String> settings, String action) {
        settings.forEach(bench::set);
        if (!action.isEmpty()) {
            bench.act(action);
        }
    }

    void assertPredictionsHaveOutcomesAndProofsHold() {
        for (Step step : lesson.steps()) {
            if (step instanceof Step.Prediction prediction) {
                assertTrue(
                        prediction.choices().stream()
                                .anyMatch(guess ->
                                        guess.when().holds(bench.measurements()).orElse(false)),
                        () -> "nobody was right in " + prediction.id() + ": " + bench.measurements());
            } else if (step instanceof Step.Proof proof) {
                assertHolds(proof.holds(), proof.id());
            }
        }
    }

    private void assertHolds(Condition condition, String step) {
        assertEquals(
                Optional.of(true), condition.holds(bench.measurements()), () -> step + ": " + bench.measurements());
    }

    @Override
    public void close() {
        bench.close();
        workbench.close();
    }
}
