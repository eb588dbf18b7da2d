// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What one setting of a bench can be set to.
 *
 * @param expected that in words, such as “a whole number from 1 to 100”
 * @param allowed whether a value is so
 */
public record Setting(String expected, Predicate<String> allowed) {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");
    private static final int MOST_EPOCHS = 1000;
    private static final int HIGHEST_RATE = 10;

    static Setting whole(int least, int most) {
        return new Setting(
                "a whole number from " + least + " to " + most,
                WHOLE.asMatchPredicate().and(value -> isWithin(value, least, most)));
    }

    static Setting decimal(int least, int most) {
        return new Setting(
                "a number from " + least + " to " + most,
                DECIMAL.asMatchPredicate().and(value -> isWithin(value, least, most)));
    }

    /** A share that is less than all. */
    static Setting share() {
        return new Setting(
                "a number from 0 to less than 1",
                DECIMAL.asMatchPredicate().and(value -> new BigDecimal(value).compareTo(BigDecimal.ONE) < 0));
    }

    static Setting epochs() {
        return whole(1, MOST_EPOCHS);
    }

    static Setting learningRate() {
        return new Setting(
                "a number above 0 and up to " + HIGHEST_RATE,
                DECIMAL.asMatchPredicate()
                        .and(value -> new BigDecimal(value).signum() > 0 && isWithin(value, 0, HIGHEST_RATE)));
    }

    static Setting oneOf(String... words) {
        List<String> known = List.of(words);
        return new Setting("one of " + String.join(", ", known), known::contains);
    }

    static Setting matching(String expected, String pattern) {
        return new Setting(expected, Pattern.compile(pattern).asMatchPredicate());
    }

    static Setting anyText() {
        return new Setting("a text", value -> true);
    }

    private static boolean isWithin(String value, int least, int most) {
        BigDecimal number = new BigDecimal(value);
        return number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }
}
