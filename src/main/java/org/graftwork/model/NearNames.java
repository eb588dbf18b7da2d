// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the names that a person may have meant. */
final class NearNames {

    private NearNames() {}

    /**
     * The names of which the whole, or a part between slashes, needs the fewest letters changed, and at most half as many
     * as are wanted; the nearest first.
     */
    static List<String> of(List<String> names, String wanted, int most) {
        String lower = wanted.toLowerCase(Locale.ROOT);
        List<String> sorted = new ArrayList<>(names);
        sorted.removeIf(name -> 2 * nearest(name.toLowerCase(Locale.ROOT), lower) > lower.length());
        sorted.sort(Comparator.comparingInt(name -> nearest(name.toLowerCase(Locale.ROOT), lower)));
        return List.copyOf(sorted.subList(0, Math.min(most, sorted.size())));
    }

    private static int nearest(String name, String wanted) {
        return Stream.concat(Stream.of(name), Stream.of(name.split("/")))
                .mapToInt(part -> distance(part, wanted))
                .min()
                .orElseThrow();
    }

    /** How many letters have to be put in, taken out or replaced. Levenshtein 1966, by Wagner and Fischer's method. */
    private static int distance(String one, String other) {
        int[] row = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
