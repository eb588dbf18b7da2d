// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graftwork.lesson.Condition;
import org.graftwork.lesson.Condition.Comparison;
import org.graftwork.lesson.Condition.Operand;
import org.graftwork.lesson.Condition.Operator;
import org.graftwork.lesson.Lesson;
import org.graftwork.lesson.LessonProblem;
import org.graftwork.lesson.LessonSetup;
import org.graftwork.lesson.Screen;
import org.graftwork.lesson.Step;
import org.graftwork.lesson.bench.BenchKind;
import org.graftwork.lesson.glossary.Glossary;
import org.graftwork.lesson.glossary.GlossaryEntry;
import org.graftwork.lesson.reading.LessonLibrary;

/** Three lessons on a bench that pretends, the second with a step of each kind. */
final class SampleLessons {

    private SampleLessons() {}

    static LessonLibrary library() {
        return new LessonLibrary(
                List.of(
                        lesson("00-first", 0, "Your first graft", 3, List.of(new Screen("# Begin\n\nGo.", List.of()))),
                        lesson("01-second", 1, "Train the head", 12, screens()),
                        lesson(
                                "02-third",
                                2,
                                "Take it home",
                                8,
                                List.of(new Screen("# End", List.of(), Map.of("epochs", "5"))))),
                new Glossary(List.of(new GlossaryEntry(
                        "head",
                        List.of("heads"),
                        "The layer that is put on the base.",
                        Optional.of("01-second"),
                        Optional.empty()))),
                List.of(new LessonProblem(Path.of("03-broken/lesson.json"), "/title", "a text is missing here.")));
    }

    private static Lesson lesson(String id, int number, String title, int minutes, List<Screen> screens) {
        LessonSetup setup = new LessonSetup("builtin", "sample", 100, false, Map.of("epochs", "10"));
        return new Lesson(
                id,
                number,
                title,
                "What the base has seen is seen once; the head learns in seconds.",
                minutes,
                BenchKind.HEAD,
                setup,
                new LessonSetup("builtin", "sample", 20, false, Map.of("epochs", "3")),
                screens,
                Path.of(id));
    }

    private static List<Screen> screens() {
        return List.of(
                new Screen(
                        """
                        # What the head learns

                        The base is **frozen**: none of its variables changes. What it says of a photo is the same in
                        every epoch, so it is asked once and its answer is kept.

                        - the base runs once over each photo
                        - the head runs in every epoch, on `1280` numbers

                        More in [Fine-tune](lesson:02-third).
                        """,
                        List.of(
                                new Step.Prediction(
                                        "guess",
                                        "How many of the photos it has never seen will it get right?",
                                        List.of(
                                                new Step.Guess(
                                                        "About half", condition("run.accuracy", Operator.LESS, 0.7)),
                                                new Step.Guess(
                                                        "More than two thirds",
                                                        condition("run.accuracy", Operator.AT_LEAST, 0.7))),
                                        "{run.accuracy} were right."),
                                new Step.Task(
                                        "train",
                                        "Train the head",
                                        "run",
                                        Map.of(),
                                        condition("run.epochs", Operator.AT_LEAST, 1),
                                        "{run.epochs} epochs are done."))),
                new Screen(
                        "# What did not change\n\nLook at the locks.",
                        List.of(
                                new Step.Proof(
                                        "proof",
                                        "It learns.",
                                        condition("run.loss", Operator.LESS, 1),
                                        "The loss is {run.loss}.",
                                        "The loss is {run.loss}."),
                                new Step.Question(
                                        "question",
                                        "Why did the base not change?",
                                        List.of(
                                                new Step.Choice("The steps were small", false, "Look at the lock."),
                                                new Step.Choice("It is frozen", true, "")),
                                        "Frozen variables get no steps at all."),
                                new Step.BreakIt(
                                        "break",
                                        "A learning rate of 1",
                                        "Steps that are much too long.",
                                        "Break it",
                                        "crash",
                                        Map.of(),
                                        condition("run.loss", Operator.AT_LEAST, 1),
                                        "The loss is {run.loss}.",
                                        "It held out.",
                                        "Mend it",
                                        "run",
                                        Map.of()))));
    }

    private static Condition condition(String measure, Operator operator, double value) {
        return new Condition(List.of(
                new Comparison(new Operand(Optional.of(measure), 1), operator, new Operand(Optional.empty(), value))));
    }
}
