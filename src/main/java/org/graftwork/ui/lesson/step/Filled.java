// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.step;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graftwork.lesson.Condition;
import org.graftwork.lesson.bench.Measurement;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;

/** Texts of lessons with what was measured filled in. */
final class Filled {

    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z][\\w.]*)}");

    private Filled() {}

    /** Fills each {@code {name}} in; what has not been measured stays a dash. */
    static String text(String template, Map<String, Measurement> measured) {
        return NAME.matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(figure(measured.get(found.group(1)))))
                // A figure and its sign stay on one line.
                .replace(" %", "\u00a0%");
    }

    /** The names of what a text asks for, and of what a condition does. */
    static Set<String> names(String template, Condition condition) {
        Set<String> names = new TreeSet<>(condition.measures());
        NAME.matcher(template).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    /** Whether all that a text asks for has been measured. */
    static boolean isComplete(String template, Map<String, Measurement> measured) {
        return NAME.matcher(template).results().allMatch(found -> measured.containsKey(found.group(1)));
    }

    private static String figure(Measurement measurement) {
        if (measurement == null) {
            return "–";
        }
        double value = measurement.value();
        return switch (measurement.unit()) {
            case COUNT -> Figures.count(Math.round(value));
            case SHARE -> Figures.percent(value);
            case LOSS -> Double.isFinite(value) ? Figures.loss(value) : Strings.text("lesson.noNumber");
            case SECONDS -> Figures.seconds(value);
            case BYTES -> Figures.bytes(Math.round(value));
            case IMAGES_PER_SECOND -> Strings.text("lesson.imagesPerSecond", Figures.count(Math.round(value)));
            case TIMES -> Figures.times(value);
            case NUMBER -> Figures.value(value);
            case TEXT -> measurement.text();
        };
    }
}
