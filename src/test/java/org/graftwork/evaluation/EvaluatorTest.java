// SPDX-License-Identifier: Apache-2.0
package org.graftwork.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.ImageItem;
import org.graftwork.data.Split;
import org.graftwork.data.UnreadableImage;
import org.graftwork.model.InputSpec;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Problem;
import org.graftwork.problem.Progress;
import org.graftwork.training.Classifier;
import org.graftwork.training.Prediction;
import org.graftwork.training.SeenImage;
import org.junit.jupiter.api.Test;

/**
 * Judges ten photos by hand: of four cats, three were taken for cats and one for a dog; of five dogs, three for dogs, one
 * for a cat and one for a fox; the one fox for a dog.
 */
final class EvaluatorTest {

    private static final Path FOLDER = Path.of("photos");
    private static final double PRECISE = 1e-12;

    private final List<ImageItem> items = new ArrayList<>();
    private final List<String> classes = List.of("cats", "dogs", "foxes");

    private void photo(String actual, String predicted, int percent, Split split) {
        items.add(new ImageItem(
                FOLDER.resolve(items.size() + "-" + predicted + "-" + percent + ".jpg"),
                classes.indexOf(actual),
                split));
    }

    private void photos() {
        photo("cats", "cats", 90, Split.TEST);
        photo("cats", "cats", 80, Split.TEST);
        photo("cats", "cats", 70, Split.VALIDATION);
        photo("cats", "dogs", 60, Split.TEST);
        photo("dogs", "dogs", 99, Split.TEST);
        photo("dogs", "dogs", 75, Split.TEST);
        photo("dogs", "dogs", 66, Split.TEST);
        photo("dogs", "cats", 95, Split.VALIDATION);
        photo("dogs", "foxes", 50, Split.TEST);
        photo("foxes", "dogs", 60, Split.TEST);
    }

    /** Answers as the files' names say. */
    private record Named(List<String> classes) implements Classifier {
        @Override
        public InputSpec input() {
            throw new UnsupportedOperationException("Nobody looks at it");
        }

        @Override
        public Prediction classify(Path file) {
            String[] parts = file.getFileName().toString().split("[-.]", -1);
            if (parts.length < 4) {
                throw new UnreadableImage(file, "empty file", null);
            }
            Map<String, Double> probabilities = new LinkedHashMap<>();
            classes.forEach(name -> probabilities.put(name, 0.0));
            probabilities.put(parts[1], Integer.parseInt(parts[2]) / 100.0);
            return new Prediction(file, parts[1], probabilities, new SeenImage(1, 1, new byte[3]));
        }

        @Override
        public void close() {}
    }

    private Evaluation judge(List<String> known, Split... parts) {
        ImageDataset dataset = new ImageDataset(FOLDER, classes, items, List.of(), List.of());
        return new Evaluator(new Named(known), dataset).on(Set.of(parts), Progress.none(), Cancellation.none());
    }

    @Test
    void rowsAreWhatPhotosAreAndColumnsWhatTheyWereTakenFor() {
        photos();
        Evaluation evaluation = judge(classes, Split.TEST, Split.VALIDATION);

        assertEquals(
                List.of(List.of(3, 1, 0), List.of(1, 3, 1), List.of(0, 1, 0)),
                evaluation.matrix().counts());
        assertEquals(10, evaluation.matrix().photos());
        assertEquals(0.6, evaluation.matrix().accuracy(), PRECISE);
    }

    @Test
    void figuresOfClassesAreThoseComputedByHand() {
        photos();
        List<ClassFigures> figures =
                judge(classes, Split.TEST, Split.VALIDATION).perClass();

        assertEquals(new ClassFigures("cats", 4, 4, 3, 3 / 4.0, 3 / 4.0, 6 / 8.0), figures.get(0));
        assertEquals(new ClassFigures("dogs", 5, 5, 3, 3 / 5.0, 3 / 5.0, 6 / 10.0), figures.get(1));
        assertEquals(new ClassFigures("foxes", 1, 1, 0, 0, 0, 0), figures.get(2));
    }

    @Test
    void aClassThatIsNeverNamedHasNoPrecision() {
        photo("cats", "cats", 90, Split.TEST);
        photo("dogs", "cats", 90, Split.TEST);
        List<ClassFigures> figures = judge(classes, Split.TEST).perClass();

        assertEquals(0.5, figures.get(0).precision(), PRECISE);
        assertEquals(1, figures.get(0).recall(), PRECISE);
        assertTrue(Double.isNaN(figures.get(1).precision()));
        assertEquals(0, figures.get(1).recall(), PRECISE);
        assertTrue(Double.isNaN(figures.get(2).recall()));
    }

    @Test
    void theMostConfidentMistakeComesFirst() {
        photos();
        Evaluation evaluation = judge(classes, Split.TEST, Split.VALIDATION);

        assertEquals(
                List.of("7-cats-95.jpg", "3-dogs-60.jpg", "9-dogs-60.jpg", "8-foxes-50.jpg"),
                evaluation.mistakes().stream()
                        .map(mistake -> mistake.file().getFileName().toString())
                        .toList());
        assertEquals(1, evaluation.mistakes().get(0).actual());
        assertEquals(0, evaluation.mistakes().get(0).predicted());
        assertEquals((0.9 + 0.8 + 0.7 + 0.99 + 0.75 + 0.66) / 6, evaluation.confidenceWhenRight(), PRECISE);
        assertEquals((0.95 + 0.6 + 0.6 + 0.5) / 4, evaluation.confidenceWhenWrong(), PRECISE);
    }

    @Test
    void onlyThePartsAskedForAreJudged() {
        photos();

        assertEquals(2, judge(classes, Split.VALIDATION).matrix().photos());
        assertEquals(8, judge(classes, Split.TEST).matrix().photos());
    }

    @Test
    void classesMayBeInAnotherOrderThanTheClassifiers() {
        photos();
        Evaluation evaluation = judge(List.of("foxes", "dogs", "cats"), Split.TEST, Split.VALIDATION);

        assertEquals(
                List.of(List.of(0, 1, 0), List.of(1, 3, 1), List.of(0, 1, 3)),
                evaluation.matrix().counts());
    }

    @Test
    void photosThatCannotBeReadCountNowhere() {
        photos();
        items.add(new ImageItem(FOLDER.resolve("broken.jpg"), 0, Split.TEST));
        Evaluation evaluation = judge(classes, Split.TEST, Split.VALIDATION);

        assertEquals(10, evaluation.matrix().photos());
        assertEquals(1, evaluation.skipped().size());
    }

    @Test
    void withoutPhotosToJudgeOnThereIsNothingToSay() {
        photo("cats", "cats", 90, Split.TEST);

        Problem problem = assertThrows(Problem.class, () -> judge(classes, Split.VALIDATION));
        assertTrue(problem.getMessage().startsWith("There is no photo in photos"), problem.getMessage());
    }

    @Test
    void aClassThatTheClassifierDoesNotKnowIsRefused() {
        photos();

        Problem problem = assertThrows(Problem.class, () -> judge(List.of("cats", "dogs"), Split.TEST));
        assertTrue(problem.getMessage().contains("knows no class \"foxes\""), problem.getMessage());
    }

    @Test
    void aRequestToStopEndsItBeforeTheNextPhoto() {
        photos();
        ImageDataset dataset = new ImageDataset(FOLDER, classes, items, List.of(), List.of());
        Cancellation stop = new Cancellation();
        List<Long> heard = new ArrayList<>();
        Evaluator evaluator = new Evaluator(new Named(classes), dataset);

        assertThrows(
                CancellationException.class,
                () -> evaluator.on(
                        Set.of(Split.TEST),
                        (message, done, total) -> {
                            heard.add(done);
                            if (done == 2) {
                                stop.request();
                            }
                        },
                        stop));
        assertEquals(List.of(0L, 1L, 2L), heard);
    }
}
