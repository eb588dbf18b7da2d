// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model;

import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How many letters have to be put in, left out or replaced to make one name of another, in whatever case. Levenshtein,
 * Binary Codes Capable of Correcting Deletions, Insertions, and Reversals, 1966.
 */
final class EditDistance {

    private EditDistance() {}

    /** The number of letters. */
    static int between(String first, String second) {
        String from = first.toLowerCase(Locale.ROOT);
        String to = second.toLowerCase(Locale.ROOT);
        int[] row = IntStream.rangeClosed(0, to.length()).toArray();
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
