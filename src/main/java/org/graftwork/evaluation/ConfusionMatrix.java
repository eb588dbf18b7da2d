// SPDX-License-Identifier: Apache-2.0
package org.graftwork.evaluation;

import java.util.List;

/**
 * How often photos of each class were taken for which: rows are what the photos are, columns what they were taken for,
 * as in scikit-learn's {@code confusion_matrix}.
 *
 * @param counts {@code counts.get(i).get(j)} photos of class i were taken for class j
 */
public record ConfusionMatrix(List<List<Integer>> counts) {

    public ConfusionMatrix {
        counts = counts.stream().map(List::copyOf).toList();
    }

    /** How many photos of one class were taken for another, or for their own. */
    public int count(int actual, int predicted) {
        return counts.get(actual).get(predicted);
    }

    /** How many photos a class has. */
    public int actual(int label) {
        return counts.get(label).stream().mapToInt(Integer::intValue).sum();
    }

    /** How many photos were taken for a class. */
    public int predicted(int label) {
        return counts.stream().mapToInt(row -> row.get(label)).sum();
    }

    public int photos() {
        return counts.stream().flatMap(List::stream).mapToInt(Integer::intValue).sum();
    }

    /** How many photos were taken for what they are: the diagonal. */
    public int right() {
        int right = 0;
        for (int label = 0; label < counts.size(); label++) {
            right += count(label, label);
        }
        return right;
    }

    /** The share of photos that were taken for what they are, in [0, 1]; NaN without photos. */
    public double accuracy() {
        return share(right(), photos());
    }

    /**
     * The figures of a class. With TP photos of the class taken for it, FP others taken for it and FN of its own taken
     * for others, precision is TP / (TP + FP), recall TP / (TP + FN), and F1 their harmonic mean, 2 TP / (2 TP + FP +
     * FN). Manning, Raghavan and Schütze, Introduction to Information Retrieval, 2008, section 8.3; the same as
     * scikit-learn's {@code precision_recall_fscore_support}, but NaN where nothing is divided by nothing.
     */
    public ClassFigures of(String name, int label) {
        int right = count(label, label);
        return new ClassFigures(
                name,
                actual(label),
                predicted(label),
                right,
                share(right, predicted(label)),
                share(right, actual(label)),
                share(2 * right, predicted(label) + actual(label)));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? Double.NaN : part / (double) whole;
    }
}
