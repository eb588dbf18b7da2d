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
import org.graftwork.lesson.Condition;
import org.graftwork.lesson.Lesson;
import org.graftwork.lesson.Step;
import org.graftwork.lesson.reading.LessonLibrary;
import org.graftwork.ui.lesson.bench.BenchPlace;
import org.graftwork.ui.lesson.bench.LessonBench;
import org.graftwork.ui.session.Session;

/** Goes through a lesson on its bench without a window, on a session that does its work at once. */
public final class BenchWalk {

    private final Lesson lesson;
    private final LessonBench bench;
    private final List<Step.Prediction> open = new ArrayList<>();

    /** @param id of a lesson that comes with the product */
    public BenchWalk(String id, Session session) {
        LessonLibrary library = LessonLibrary.read(Path.of("assets/lessons"));
        assertEquals(List.of(), library.problems());
        lesson = library.lessons().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        bench = StandardBenches.all()
                .make(lesson.bench(), new BenchPlace(session, lesson.setup(), null, lesson.folder(), Optional.empty()));
        lesson.setup().settings().forEach(bench::set);
    }

    public LessonBench bench() {
        return bench;
    }

    /** Every guess is compared only after its run, every claim proven, and what is broken breaks and mends. */
    public void walk() {
        for (Step step : lesson.steps()) {
            if (step instanceof Step.Prediction prediction) {
                assertTrue(
                        prediction.choices().stream()
                                .allMatch(choice -> holds(choice.when()).isEmpty()),
                        step.id() + " is not known before its run");
                open.add(prediction);
            } else if (step instanceof Step.Task task) {
                act(task.set(), task.action());
                assertTrue(holds(task.done()).orElse(false), task.id() + " is done: " + bench.measurements());
                open.forEach(this::requireOutcome);
                open.clear();
            } else if (step instanceof Step.Proof proof) {
                assertTrue(holds(proof.holds()).orElse(false), proof.id() + " is proven: " + bench.measurements());
            } else if (step instanceof Step.BreakIt broken) {
                act(broken.set(), broken.action());
                assertTrue(holds(broken.broken()).orElse(false), broken.id() + " breaks: " + bench.measurements());
                act(broken.mendSet(), broken.mendAction());
                assertFalse(holds(broken.broken()).orElse(true), broken.id() + " is mended: " + bench.measurements());
            }
        }
        assertTrue(open.isEmpty());
    }

    private void requireOutcome(Step.Prediction prediction) {
        assertTrue(
                prediction.choices().stream()
                        .anyMatch(choice -> holds(choice.when()).orElse(false)),
                prediction.id() + " has an outcome: " + bench.measurements());
    }

    private void act(Map<String, String> settings, String action) {
        settings.forEach(bench::set);
        if (!action.isEmpty()) {
            bench.act(action);
        }
        assertFalse(bench.busy().get());
    }

    private Optional<Boolean> holds(Condition condition) {
        return condition.holds(bench.measurements());
    }
}
