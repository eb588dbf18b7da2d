// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.bench;

/**
 * Something that a bench has measured.
 *
 * @param value the number; NaN where it is words, or where what was measured was no number
 * @param text the words; empty where it is a number
 * @param unit what the number is a number of
 */
public record Measurement(double value, String text, Unit unit) {

    public static Measurement of(double value, Unit unit) {
        return new Measurement(value, "", unit);
    }

    public static Measurement count(long value) {
        return of((double) value, Unit.COUNT);
    }

    /** A share in [0, 1]. */
    public static Measurement share(double value) {
        return of(value, Unit.SHARE);
    }

    public static Measurement words(String text) {
        return new Measurement(Double.NaN, text, Unit.TEXT);
    }

    /** What a condition sees of a truth: 1 or 0. */
    public static Measurement truth(boolean holds) {
        return count(holds ? 1 : 0);
    }
}
