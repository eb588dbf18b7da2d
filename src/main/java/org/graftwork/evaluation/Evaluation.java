// SPDX-License-Identifier: Apache-2.0
package org.graftwork.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.graftwork.data.SkippedFile;

/**
 * What a classifier makes of photos of which it is known what they are.
 *
 * @param classes the classes' names, in the matrix's order
 * @param matrix which class was taken for which
 * @param perClass one a class, in their order
 * @param mistakes the most confident first
 * @param confidenceWhenRight the mean probability of the class that was named, over the photos named right; NaN where
 *     there are none
 * @param confidenceWhenWrong the same over the mistakes
 * @param skipped photos that turned out unreadable, and count nowhere
 */
public record Evaluation(
        List<String> classes,
        ConfusionMatrix matrix,
        List<ClassFigures> perClass,
        List<Mistake> mistakes,
        double confidenceWhenRight,
        double confidenceWhenWrong,
        List<SkippedFile> skipped) {

    public Evaluation {
        classes = List.copyOf(classes);
        perClass = List.copyOf(perClass);
        mistakes = List.copyOf(mistakes);
        skipped = List.copyOf(skipped);
    }

    static Evaluation of(List<String> classes, List<Judged> photos, List<SkippedFile> skipped) {
        int[][] counts = new int[classes.size()][classes.size()];
        photos.forEach(photo -> counts[photo.actual()][photo.predicted()]++);
        ConfusionMatrix matrix = new ConfusionMatrix(IntStream.range(0, classes.size())
                .mapToObj(row -> IntStream.of(counts[row]).boxed().toList())
                .toList());
        return new Evaluation(
                classes,
                matrix,
                IntStream.range(0, classes.size())
                        .mapToObj(label -> matrix.of(classes.get(label), label))
                        .toList(),
                photos.stream()
                        .filter(photo -> !photo.isRight())
                        .sorted(Comparator.comparingDouble(Judged::confidence)
                                .reversed()
                                .thenComparing(Judged::file))
                        .map(photo -> new Mistake(photo.file(), photo.actual(), photo.predicted(), photo.confidence()))
                        .toList(),
                meanConfidence(photos, true),
                meanConfidence(photos, false),
                skipped);
    }

    private static double meanConfidence(List<Judged> photos, boolean right) {
        return photos.stream()
                .filter(photo -> photo.isRight() == right)
                .mapToDouble(Judged::confidence)
                .average()
                .orElse(Double.NaN);
    }
}
