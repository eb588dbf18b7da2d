// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.graftwork.lesson.Lesson;
import org.graftwork.ui.lesson.LessonsViewModel;
import org.graftwork.ui.lesson.OpenLesson;
import org.graftwork.ui.lesson.step.BreakItModel;
import org.graftwork.ui.lesson.step.PredictionModel;
import org.graftwork.ui.lesson.step.ProofModel;
import org.graftwork.ui.lesson.step.QuestionModel;
import org.graftwork.ui.lesson.step.StepModel;
import org.graftwork.ui.lesson.step.TaskModel;

/**
 * Goes through a lesson in the window as a person does: guesses, does what is to be done, answers wrong and then right,
 * breaks and mends. At the end every guess has been compared, every claim proven, and what was to be broken was broken.
 */
final class WindowLessonWalk {

    private static final Duration LONGEST_RUN = Duration.ofSeconds(120);

    private final LessonsViewModel lessons;
    private final Consumer<String> press;
    private final Consumer<String> seen;

    /** @param press presses the button, or chooses the choice, of an id */
    WindowLessonWalk(LessonsViewModel lessons, Consumer<String> press) {
        this(lessons, press, moment -> {});
    }

    /** @param seen hears of each moment that is worth a look, by its name */
    WindowLessonWalk(LessonsViewModel lessons, Consumer<String> press, Consumer<String> seen) {
        this.lessons = lessons;
        this.press = press;
        this.seen = seen;
    }

    /** Goes through the lesson that is open, and on to the next. */
    void walk(Lesson lesson) {
        OpenLesson open = lessons.open().get().orElseThrow();
        assertEquals(lesson, open.lesson());
        await(open.ready()::get, "The lesson is prepared", open);
        List<StepModel> all = new ArrayList<>();
        for (int screen = 0; screen < lesson.screens().size(); screen++) {
            assertEquals(screen, open.screen().get());
            seen.accept(lesson.id() + "-" + (screen + 1) + "-before");
            for (StepModel step : open.openSteps()) {
                all.add(step);
                go(step, open);
            }
            seen.accept(lesson.id() + "-" + (screen + 1) + "-after");
            if (screen == lesson.screens().size() - 1) {
                check(lesson, all);
            }
            press.accept("lesson-next");
        }
        assertTrue(lessons.progress().get().of(lesson.id()).done(), lesson.id() + " is done");
    }

    private void go(StepModel step, OpenLesson open) {
        String id = step.step().id();
        if (step instanceof PredictionModel) {
            press.accept(id + "-0");
        } else if (step instanceof TaskModel task) {
            await(task.possible()::get, id + " is possible", open);
            press.accept(id);
            await(() -> task.done().get() && task.possible().get(), id + " is done", open);
        } else if (step instanceof QuestionModel question) {
            for (int i = question.step().choices().size() - 1;
                    i >= 0 && !question.right().get();
                    i--) {
                press.accept(id + "-" + i);
                assertFalse(question.reply().get().isEmpty(), id + " is answered");
            }
            assertTrue(question.right().get(), id + " has a right answer");
        } else if (step instanceof BreakItModel broken) {
            await(broken.possible()::get, id + " can be broken", open);
            press.accept(id);
            await(() -> broken.state().get() == BreakItModel.State.BROKEN, id + " is broken", open);
            await(broken.possible()::get, id + " can be mended", open);
            press.accept(id + "-mend");
            await(
                    () -> broken.state().get() == BreakItModel.State.MENDED
                            && broken.possible().get(),
                    id + " is mended",
                    open);
        }
    }

    private static void check(Lesson lesson, List<StepModel> steps) {
        assertAll(steps.stream()
                .map(step -> () -> check(lesson.id() + " " + step.step().id(), step)));
    }

    private static void check(String name, StepModel step) {
        if (step instanceof PredictionModel prediction) {
            assertFalse(prediction.verdict().get().isEmpty(), name + " was compared");
            assertTrue(
                    prediction.outcome().get() >= 0,
                    name + " has an outcome: " + prediction.verdict().get());
        } else if (step instanceof ProofModel proof) {
            assertEquals(
                    ProofModel.State.PROVEN,
                    proof.state().get(),
                    name + ": " + proof.said().get());
        } else if (step instanceof BreakItModel broken) {
            assertFalse(broken.said().get().isEmpty(), name + " said something");
            assertTrue(
                    broken.wasBroken(),
                    name + " was really broken: " + broken.said().get());
        }
    }

    private static void await(BooleanSupplier condition, String what, OpenLesson open) {
        LocalWindow.await(
                condition,
                LONGEST_RUN,
                () -> what + "; " + open.lesson().id() + " "
                        + open.opening().problem().get() + " measured "
                        + open.bench().measurements());
    }
}
