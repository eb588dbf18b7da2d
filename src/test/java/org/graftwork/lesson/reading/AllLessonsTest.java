// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.reading;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.graftwork.lesson.Condition;
import org.graftwork.lesson.Lesson;
import org.graftwork.lesson.Screen;
import org.graftwork.lesson.Step;
import org.graftwork.lesson.bench.Measurement;
import org.graftwork.lesson.bench.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every lesson that comes with the product has. */
final class AllLessonsTest {

    private static final LessonLibrary LIBRARY = LessonLibrary.read(Path.of("assets/lessons"));
    private static final int MOST_WORDS = 150;
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]+]\\(([^)]+)\\)");

    static List<Lesson> lessons() {
        return LIBRARY.lessons();
    }

    @Test
    void allThirteenAreReadWithoutAProblemAndInTheirOrder() {
        assertEquals(List.of(), LIBRARY.problems());
        assertEquals(
                IntStream.rangeClosed(0, 12).boxed().toList(),
                lessons().stream().map(Lesson::number).toList());
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void eachAsksForAGuessAsksAQuestionBreaksSomethingAndProvesItsClaims(Lesson lesson) {
        assertTrue(count(lesson, Step.Prediction.class) >= 1, "a prediction");
        assertTrue(count(lesson, Step.Question.class) >= 1, "a question");
        assertTrue(count(lesson, Step.Task.class) >= 1, "something to do");
        assertEquals(1, count(lesson, Step.BreakIt.class), "one thing to break");
        assertTrue(count(lesson, Step.Proof.class) >= 1, "a proof");
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void eachScreenIsShortAndHasATitle(Lesson lesson) {
        for (Screen screen : lesson.screens()) {
            assertTrue(screen.text().matches("(?s)# \\S.*"), screen.text());
            long words = Pattern.compile("\\S*\\p{L}\\S*")
                    .matcher(screen.text())
                    .results()
                    .count();
            assertTrue(words <= MOST_WORDS, words + " words: " + screen.text());
        }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void eachLinkLeadsSomewhere(Lesson lesson) {
        Set<String> ids = lessons().stream().map(Lesson::id).collect(Collectors.toSet());
        assertAll(texts(lesson)
                .flatMap(text -> LINK.matcher(text).results())
                .map(link -> link.group(1))
                .map(target -> () -> {
                    if (target.startsWith("lesson:")) {
                        assertTrue(ids.contains(target.substring("lesson:".length())), target);
                    } else if (target.startsWith("glossary:")) {
                        String term = target.substring("glossary:".length()).replace('-', ' ');
                        assertTrue(LIBRARY.glossary().find(term).isPresent(), target);
                    } else {
                        assertEquals("https", URI.create(target).getScheme(), target);
                    }
                }));
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void eachHasItsCodeForBothInterfacesAndInJava(Lesson lesson) {
        assertTrue(lesson.file("keras.py").isPresent(), "keras.py");
        assertTrue(lesson.file("hub.py").isPresent(), "hub.py");
        assertTrue(lesson.java().isPresent(), "java");
    }

    /** Else a person who has guessed would wait for ever. */
    @ParameterizedTest
    @MethodSource("lessons")
    void eachGuessComesToSomethingWhateverIsMeasured(Lesson lesson) {
        Random random = new Random(3);
        for (Step step : lesson.steps()) {
            if (step instanceof Step.Prediction prediction) {
                List<Condition> conditions =
                        prediction.choices().stream().map(Step.Guess::when).toList();
                List<Double> values = interesting(conditions);
                Set<String> names = conditions.stream()
                        .flatMap(one -> one.measures().stream())
                        .collect(Collectors.toSet());
                for (int i = 0; i < 500; i++) {
                    Map<String, Measurement> measured = new HashMap<>();
                    names.forEach(name ->
                            measured.put(name, Measurement.of(values.get(random.nextInt(values.size())), Unit.NUMBER)));
                    assertTrue(
                            conditions.stream()
                                    .anyMatch(one -> one.holds(measured).orElseThrow()),
                            step.id() + ": " + measured);
                }
            }
        }
    }

    /** The numbers that conditions name, those beside them, and between them. */
    private static List<Double> interesting(List<Condition> conditions) {
        List<Double> values = new ArrayList<>(List.of(0.0, 1.0, 2.0, 5.0));
        conditions.stream()
                .flatMap(one -> one.comparisons().stream())
                .flatMap(one -> Stream.of(one.left(), one.right()))
                .filter(operand -> operand.measure().isEmpty())
                .map(Condition.Operand::factor)
                .forEach(number -> values.addAll(List.of(number, number * 0.999, number * 1.001)));
        return values;
    }

    private static Stream<String> texts(Lesson lesson) {
        Function<Step, Stream<String>> ofStep = step -> {
            if (step instanceof Step.Prediction prediction) {
                return Stream.of(prediction.ask());
            } else if (step instanceof Step.Question question) {
                return Stream.of(question.ask());
            } else if (step instanceof Step.BreakIt breakIt) {
                return Stream.of(breakIt.text());
            }
            return step instanceof Step.Proof proof ? Stream.of(proof.claim()) : Stream.empty();
        };
        return Stream.concat(
                lesson.screens().stream().map(Screen::text),
                lesson.steps().stream().flatMap(ofStep));
    }

    private static long count(Lesson lesson, Class<? extends Step> kind) {
        return lesson.steps().stream().filter(kind::isInstance).count();
    }
}
