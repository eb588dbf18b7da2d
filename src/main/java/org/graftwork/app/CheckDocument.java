// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.graftwork.workbench.check.CheckResult;
import org.graftwork.workbench.check.CheckResult.Level;

/** The document of {@code check}: the worst level, and all results. */
record CheckDocument(@JsonIgnore Level worst, String level, List<Entry> results) {

    /** A result. */
    record Entry(String subject, String level, String sentence, String advice, Map<String, Double> figures) {}

    static CheckDocument of(List<CheckResult> results) {
        Level worst =
                results.stream().map(CheckResult::level).max(Level::compareTo).orElse(Level.GREEN);
        return new CheckDocument(
                worst,
                lower(worst),
                results.stream()
                        .map(result -> new Entry(
                                lower(result.subject()),
                                lower(result.level()),
                                result.sentence(),
                                result.advice(),
                                new TreeMap<>(result.figures())))
                        .toList());
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
