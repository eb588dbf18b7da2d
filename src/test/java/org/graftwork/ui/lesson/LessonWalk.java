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
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleBooleanProperty;
import org.graftwork.data.SplitOptions;
import org.graftwork.lesson.Lesson;
import org.graftwork.lesson.LessonSetup;
import org.graftwork.lesson.reading.LessonLibrary;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.ui.lesson.bench.BenchPlace;
import org.graftwork.ui.lesson.bench.LessonBench;
import org.graftwork.ui.lesson.step.BenchLink;
import org.graftwork.ui.lesson.step.BreakItModel;
import org.graftwork.ui.lesson.step.PredictionModel;
import org.graftwork.ui.lesson.step.ProofModel;
import org.graftwork.ui.lesson.step.QuestionModel;
import org.graftwork.ui.lesson.step.StepModel;
import org.graftwork.ui.lesson.step.StepModels;
import org.graftwork.ui.lesson.step.TaskModel;
import org.graftwork.ui.session.Session;
import org.graftwork.workbench.BackgroundWork;
import org.graftwork.workbench.LocalWorkbench;
import org.graftwork.workbench.ProductFiles;
import org.graftwork.workbench.Workbench;
import org.graftwork.workbench.Workspace;

/**
 * Goes through a lesson without a window, where all work is done at once: takes each step in order, as its button would,
 * and requires that each does what its lesson says.
 */
public final class LessonWalk implements AutoCloseable {

    /** What stands in place of a figure that was not measured. */
    private static final String MISSING = "–";

    /** What is broken under a name of its own stays measured, beside what it is mended to. */
    private static final Set<String> OF_THEIR_OWN = Set.of("mixed.", "rawBytes.");

    private final Lesson lesson;
    private final LessonSetup setup;
    private final Session session;
    private final Runnable end;
    private final LessonBench bench;
    private final List<StepModel> steps;
    private final List<PredictionModel> guessed = new ArrayList<>();

    private LessonWalk(String id, boolean quick, Session session, Runnable end) {
        lesson = lesson(id);
        setup = quick ? lesson.quick() : lesson.setup();
        this.session = session;
        this.end = end;
        bench = StandardBenches.all()
                .make(
                        lesson.bench(),
                        new BenchPlace(session, setup, null, lesson.folder(), lesson.file("finished.jsonl")));
        setup.settings().forEach(bench::set);
        StepModels models =
                new StepModels(new BenchLink(bench, new SimpleBooleanProperty(true)), Map.of(), (step, choice) -> {});
        steps = lesson.steps().stream().map(models::of).toList();
    }

    /** A lesson on a session that does its work at once; its model and its photos are not open yet. */
    public static LessonWalk on(Session session, String id) {
        return new LessonWalk(id, false, session, () -> {});
    }

    /**
     * A lesson on this machine's own workbench, with all that it works on.
     *
     * @param home a workspace of its own
     * @param seed decides which photos are learned from, where the setup wants less than all
     */
    public static LessonWalk local(String id, boolean quick, Path home, long seed) {
        return local(id, quick, home, seed, workbench -> workbench);
    }

    /** The same on a workbench that something else stands before. */
    static LessonWalk local(String id, boolean quick, Path home, long seed, UnaryOperator<Workbench> before) {
        LocalWorkbench workbench = new LocalWorkbench(Workspace.locate(Optional.of(home)), ProductFiles.find());
        Session session = new Session(
                before.apply(workbench), new BackgroundWork(Runnable::run, Runnable::run), home.resolve("exports"));
        LessonWalk walk = new LessonWalk(id, quick, session, workbench::close);
        walk.open(seed);
        return walk;
    }

    private static Lesson lesson(String id) {
        LessonLibrary library = LessonLibrary.read(Path.of("assets/lessons"));
        return library.lessons().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(library.problems().toString()));
    }

    /** As in the product, the bench is there before its model and its photos are. */
    private void open(long seed) {
        if (setup.needsPhotos()) {
            session.photos()
                    .set(session.workbench()
                            .openPhotos(
                                    session.workbench().samplePhotos(),
                                    new SplitOptions(Optional.empty(), 0.2, setup.photosPerClass(), seed),
                                    Progress.none(),
                                    Cancellation.none()));
        }
        if (setup.needsModel()) {
            session.model().set(session.workbench().openModel(setup.model()));
        }
    }

    public LessonBench bench() {
        return bench;
    }

    /** The step of an id. */
    StepModel step(String id) {
        return steps.stream()
                .filter(step -> step.step().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Takes all steps; at the end each guess has been compared and each claim is proven. */
    public void walk() {
        for (StepModel step : steps) {
            if (step instanceof PredictionModel prediction) {
                guess(prediction);
            } else if (step instanceof TaskModel task) {
                task.start();
                assertTrue(task.done().get(), () -> said(task, "is done"));
                requireFilled(task.said().get());
            } else if (step instanceof QuestionModel question) {
                answer(question);
            } else if (step instanceof BreakItModel broken) {
                breakAndMend(broken);
            } else if (step instanceof ProofModel proof) {
                requireProven(proof);
            }
            assertFalse(bench.busy().get(), () -> said(step, "leaves the bench free"));
        }
        guessed.forEach(this::requireCompared);
        steps.stream()
                .filter(ProofModel.class::isInstance)
                .map(ProofModel.class::cast)
                .forEach(this::requireProven);
    }

    private void guess(PredictionModel prediction) {
        prediction.take(0);
        assertEquals("", prediction.verdict().get(), () -> said(prediction, "is not known before its run"));
        guessed.add(prediction);
    }

    private void requireCompared(PredictionModel prediction) {
        assertTrue(prediction.outcome().get() >= 0, () -> said(prediction, "has an outcome"));
        requireFilled(prediction.verdict().get());
    }

    private static void answer(QuestionModel question) {
        for (int i = 0; i < question.step().choices().size(); i++) {
            if (!question.step().choices().get(i).right()) {
                question.take(i);
                assertFalse(question.right().get());
                assertFalse(question.reply().get().isEmpty());
            }
        }
        for (int i = 0; i < question.step().choices().size(); i++) {
            question.take(i);
        }
        assertTrue(question.right().get());
    }

    private void breakAndMend(BreakItModel model) {
        model.breakIt();
        assertEquals(BreakItModel.State.BROKEN, model.state().get());
        assertTrue(model.wasBroken(), () -> said(model, "breaks"));
        requireFilled(model.said().get());
        model.mend();
        assertEquals(BreakItModel.State.MENDED, model.state().get());
        boolean ofItsOwn = model.step().broken().measures().stream()
                .anyMatch(name -> OF_THEIR_OWN.stream().anyMatch(name::startsWith));
        assertTrue(
                ofItsOwn || !model.step().broken().holds(bench.measurements()).orElse(false),
                () -> said(model, "is mended"));
    }

    private void requireProven(ProofModel proof) {
        assertEquals(ProofModel.State.PROVEN, proof.state().get(), () -> said(proof, "is proven"));
        requireFilled(proof.said().get());
    }

    private String said(StepModel step, String what) {
        return "“" + step.step().id() + "” of " + lesson.id() + " " + what + ": " + bench.measurements();
    }

    private void requireFilled(String text) {
        assertFalse(text.contains(MISSING), () -> text + " " + bench.measurements());
    }

    @Override
    public void close() {
        bench.close();
        session.replaceClassifier(null);
        end.run();
    }
}
