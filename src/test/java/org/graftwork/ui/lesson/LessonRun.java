// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.graftwork.data.SplitOptions;
import org.graftwork.lesson.Condition;
import org.graftwork.lesson.Lesson;
import org.graftwork.lesson.LessonSetup;
import org.graftwork.lesson.Step;
import org.graftwork.lesson.reading.LessonLibrary;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.ui.lesson.bench.BenchPlace;
import org.graftwork.ui.lesson.bench.LessonBench;
import org.graftwork.ui.session.Session;
import org.graftwork.workbench.BackgroundWork;
import org.graftwork.workbench.Workbench;

/** Goes through a lesson step by step, as a person would, where all work is done at once. */
public final class LessonRun implements AutoCloseable {

    private final Lesson lesson;
    private final LessonSetup setup;
    private final Session session;
    private final LessonBench bench;
    private final List<String> wrong = new ArrayList<>();

    /**
     * @param seed decides which photos are learned from, where the setup wants less than all
     */
    public LessonRun(String id, boolean quick, long seed, Workbench workbench, Path exports) {
        LessonLibrary library = LessonLibrary.read(Path.of("assets/lessons"));
        assertTrue(
                library.problems().stream()
                        .noneMatch(problem -> problem.getMessage().contains(id)),
                () -> library.problems().toString());
        lesson = library.lessons().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        setup = quick ? lesson.quick() : lesson.setup();
        session = new Session(workbench, new BackgroundWork(Runnable::run, Runnable::run), exports);
        Optional<Path> stored = lesson.file("finished.jsonl");
        bench = StandardBenches.all()
                .make(lesson.bench(), new BenchPlace(session, setup, null, lesson.folder(), stored));
        session.model().set(workbench.openModel(setup.model()));
        session.photos()
                .set(workbench.openPhotos(
                        workbench.samplePhotos(),
                        new SplitOptions(Optional.empty(), 0.2, setup.photosPerClass(), seed),
                        Progress.none(),
                        Cancellation.none()));
    }

    public LessonBench bench() {
        return bench;
    }

    /** Does all steps in their order, and asserts that each comes out as the lesson says. */
    public void goThrough() {
        for (Step step : lesson.steps()) {
            if (step instanceof Step.Task task) {
                task.set().forEach(bench::set);
                bench.act(task.action());
                check(task.done(), "done", task.id());
            } else if (step instanceof Step.BreakIt breakIt) {
                checkClaims();
                breakIt.set().forEach(bench::set);
                bench.act(breakIt.action());
                check(breakIt.broken(), "broken", breakIt.id());
                breakIt.mendSet().forEach(bench::set);
                bench.act(breakIt.mendAction());
                checkMended(breakIt);
            }
        }
        checkClaims();
        assertEquals(List.of(), wrong, () -> figures().toString());
    }

    /** What was broken on a run of its own stays measured beside the others. */
    private void checkMended(Step.BreakIt breakIt) {
        boolean ofItsOwn = breakIt.broken().measures().stream().allMatch(name -> name.startsWith("mixed."));
        if (!ofItsOwn && breakIt.broken().holds(bench.measurements()).orElse(true)) {
            wrong.add(breakIt.id() + " is not mended");
        }
    }

    /** Asserts of what has been measured by now that proofs hold and each guess is right or wrong. */
    private void checkClaims() {
        for (Step step : lesson.steps()) {
            if (step instanceof Step.Proof proof && isMeasured(proof.holds())) {
                check(proof.holds(), "proven", proof.id());
            } else if (step instanceof Step.Prediction prediction
                    && prediction.choices().stream().allMatch(guess -> isMeasured(guess.when()))
                    && prediction.choices().stream()
                            .noneMatch(guess ->
                                    guess.when().holds(bench.measurements()).orElse(false))) {
                wrong.add(prediction.id() + " has no outcome");
            }
        }
    }

    private boolean isMeasured(Condition condition) {
        return condition.holds(bench.measurements()).isPresent();
    }

    private void check(Condition condition, String what, String id) {
        if (!condition.holds(bench.measurements()).orElse(false)) {
            wrong.add(id + " is not " + what);
        }
    }

    /** Whether every proof and prediction has all it asks for. */
    public boolean isComplete() {
        return lesson.steps().stream()
                .allMatch(step -> step instanceof Step.Proof proof
                        ? isMeasured(proof.holds())
                        : !(step instanceof Step.Prediction prediction)
                                || prediction.choices().stream().allMatch(guess -> isMeasured(guess.when())));
    }

    /** What was measured, in numbers. */
    public Map<String, String> figures() {
        Map<String, String> figures = new TreeMap<>();
        bench.measurements()
                .forEach((name, figure) ->
                        figures.put(name, figure.text().isEmpty() ? Double.toString(figure.value()) : figure.text()));
        return figures;
    }

    @Override
    public void close() {
        bench.close();
        session.replaceClassifier(null);
    }
}
