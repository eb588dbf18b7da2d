// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graftwork.data.ImageDataset;
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
import org.graftwork.workbench.Workspace;

/**
 * Goes through a lesson on this machine's own workbench, without a window: presses the button of every step in order, and
 * requires that each does what its lesson says.
 */
final class LessonWalk implements AutoCloseable {

    private static final Path LESSONS = Path.of("assets/lessons");

    private final Lesson lesson;
    private final LocalWorkbench workbench;
    private final LessonBench bench;
    private final List<Step.Prediction> guessed = new ArrayList<>();

    private LessonWalk(Lesson lesson, LessonSetup setup, LocalWorkbench workbench, long seed) {
        this.lesson = lesson;
        this.workbench = workbench;
        Session session = TestSession.on(workbench);
        bench = StandardBenches.all()
                .make(lesson.bench(), new BenchPlace(session, setup, null, lesson.folder(), Optional.empty()));
        // As in the product, the bench is there before its model and its photos are.
        if (setup.needsPhotos()) {
            session.photos().set(photos(workbench, setup, seed));
        }
        if (setup.needsModel()) {
            session.model().set(workbench.openModel(setup.model()));
        }
    }

    /** @param home a workspace of its own */
    static LessonWalk of(String id, Path home, long seed) {
        Lesson lesson = lesson(id);
        return new LessonWalk(lesson, lesson.setup(), workbench(home), seed);
    }

    /** The same as it is for slow machines. */
    static LessonWalk quick(String id, Path home, long seed) {
        Lesson lesson = lesson(id);
        return new LessonWalk(lesson, lesson.quick(), workbench(home), seed);
    }

    private static LocalWorkbench workbench(Path home) {
        return new LocalWorkbench(Workspace.locate(Optional.of(home)), ProductFiles.find());
    }

    private static Lesson lesson(String id) {
        LessonLibrary library = LessonLibrary.read(LESSONS);
        return library.lessons().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(library.problems().toString()));
    }

    private static ImageDataset photos(LocalWorkbench workbench, LessonSetup setup, long seed) {
        return workbench.openPhotos(
                workbench.samplePhotos(),
                new SplitOptions(Optional.empty(), 0.2, setup.photosPerClass(), seed),
                Progress.none(),
                new Cancellation());
    }

    LessonBench bench() {
        return bench;
    }

    /** Does all steps. */
    void walk() {
        lesson.steps().forEach(this::walk);
        assertEquals(List.of(), guessed, () -> bench.measurements().toString());
    }

    private void walk(Step step) {
        if (step instanceof Step.Prediction prediction) {
            assertFalse(isMeasured(prediction), () -> prediction.id() + " is known before its run");
            guessed.add(prediction);
        } else if (step instanceof Step.Task task) {
            act(task.action(), task.set());
            require(task.done(), task.id());
            requireFilled(task.says());
        } else if (step instanceof Step.Proof proof) {
            require(proof.holds(), proof.id());
            requireFilled(proof.says());
        } else if (step instanceof Step.BreakIt broken) {
            breakAndMend(broken);
        }
        settle();
    }

    /** A guess is compared as soon as what it names has been measured. */
    private void settle() {
        guessed.removeIf(prediction -> {
            boolean measured = isMeasured(prediction);
            if (measured) {
                requireFilled(prediction.says());
                assertEquals(
                        1,
                        prediction.choices().stream()
                                .filter(choice -> holds(choice.when()))
                                .count(),
                        () -> "one guess of “" + prediction.id() + "” is right: " + bench.measurements());
            }
            return measured;
        });
    }

    private boolean isMeasured(Step.Prediction prediction) {
        return prediction.choices().stream()
                .allMatch(choice -> choice.when().holds(bench.measurements()).isPresent());
    }

    private void breakAndMend(Step.BreakIt step) {
        act(step.action(), step.set());
        require(step.broken(), step.id());
        requireFilled(step.says());
        settle();
        step.mendSet().forEach(bench::set);
        if (!step.mendAction().isEmpty()) {
            bench.act(step.mendAction());
        }
        assertFalse(holds(step.broken()), () -> step.id() + " is mended: " + bench.measurements());
        assertFalse(bench.busy().get());
    }

    private void act(String action, Map<String, String> settings) {
        settings.forEach(bench::set);
        bench.act(action);
        assertFalse(bench.busy().get());
    }

    private boolean holds(Condition condition) {
        return condition.holds(bench.measurements()).orElse(false);
    }

    private void require(Condition condition, String step) {
        assertTrue(holds(condition), () -> "“" + step + "” holds: " + bench.measurements());
    }

    private void requireFilled(String text) {
        java.util.regex.Matcher names =
                java.util.regex.Pattern.compile("\\{([A-Za-z][\\w.]*)}").matcher(text);
        while (names.find()) {
            assertTrue(bench.measurements().containsKey(names.group(1)), names.group(1) + " of: " + text);
        }
    }

    @Override
    public void close() {
        bench.close();
        workbench.close();
    }
}
