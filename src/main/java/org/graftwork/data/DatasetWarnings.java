// SPDX-License-Identifier: Apache-2.0
package org.graftwork.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What a person should know of a data set before training on it. */
final class DatasetWarnings {

    private static final int FEW_OF_A_CLASS = 10;
    private static final int FEW_FOR_VALIDATION = 30;
    private static final double UNBALANCED = 3;

    private DatasetWarnings() {}

    static List<String> of(List<String> classes, List<ImageItem> items) {
        List<String> warnings = new ArrayList<>();
        int[] training = perClass(classes, items, Split.TRAIN);
        for (int label = 0; label < classes.size(); label++) {
            if (training[label] < FEW_OF_A_CLASS) {
                warnings.add("The class " + classes.get(label) + " has only " + photos(training[label])
                        + " to train on: add some, at least " + FEW_OF_A_CLASS);
            }
        }
        addBalance(warnings, classes, training);
        addValidation(warnings, classes, perClass(classes, items, Split.VALIDATION));
        LeakedPhotos.in(items).ifPresent(warnings::add);
        return warnings;
    }

    private static void addBalance(List<String> warnings, List<String> classes, int[] training) {
        int rarest = argument(training, -1);
        int commonest = argument(training, 1);
        double ratio = (double) training[commonest] / training[rarest];
        if (ratio > UNBALANCED) {
            warnings.add(String.format(
                    Locale.ROOT,
                    "The classes are unbalanced: %s has %.1f times as many training photos as %s",
                    classes.get(commonest),
                    ratio,
                    classes.get(rarest)));
        }
    }

    private static void addValidation(List<String> warnings, List<String> classes, int[] validation) {
        int all = IntStream.of(validation).sum();
        if (all < FEW_FOR_VALIDATION) {
            warnings.add("Only " + photos(all) + " for validation: its accuracy is rough, add some, at least "
                    + FEW_FOR_VALIDATION);
        }
        for (int label = 0; label < classes.size(); label++) {
            if (all > 0 && validation[label] == 0) {
                warnings.add("The class " + classes.get(label) + " has no photo for validation");
            }
        }
    }

    private static int[] perClass(List<String> classes, List<ImageItem> items, Split split) {
        int[] counts = new int[classes.size()];
        items.stream().filter(item -> item.split() == split).forEach(item -> counts[item.label()]++);
        return counts;
    }

    private static int argument(int[] counts, int sign) {
        return IntStream.range(0, counts.length)
                .reduce((a, b) -> sign * counts[b] > sign * counts[a] ? b : a)
                .orElseThrow();
    }

    private static String photos(int count) {
        return count + (count == 1 ? " photo" : " photos");
    }
}
