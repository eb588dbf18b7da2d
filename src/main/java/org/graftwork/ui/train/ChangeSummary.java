// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graftwork.ui.text.Strings;

/**
 * What a phase changed, in sentences.
 *
 * @param frozen of the variables that were not trained and, but for statistics in training mode, should not change
 * @param isHeld whether these did not
 * @param trained of the variables that were trained
 * @param statistics of the moving statistics and counters that changed in training mode; empty where none did
 */
record ChangeSummary(String frozen, boolean isHeld, String trained, String statistics) {

    /** Before anything can be said. */
    static final ChangeSummary NONE = new ChangeSummary("", true, "", "");

    /**
     * @param variables what happened to each
     * @param isTrainingMode whether the base was in training mode, where statistics follow the batches
     */
    static ChangeSummary of(List<ChangeRow> variables, boolean isTrainingMode) {
        List<ChangeRow> trained =
                variables.stream().filter(row -> row.trained() > 0).toList();
        List<ChangeRow> moved = variables.stream()
                .filter(row -> isTrainingMode && row.trained() == 0 && row.isStatistic() && row.isChanged())
                .toList();
        int frozen = variables.size() - trained.size() - moved.size();
        long broken = variables.stream()
                .filter(row -> row.trained() == 0 && row.isChanged() && !moved.contains(row))
                .count();
        return new ChangeSummary(
                broken == 0
                        ? Strings.text("changes.summary.frozen", frozen)
                        : Strings.text("changes.summary.broken", broken, frozen),
                broken == 0,
                trained(trained),
                moved(moved));
    }

    private static String moved(List<ChangeRow> moved) {
        long counters = moved.stream().filter(ChangeRow::isCounter).count();
        long statistics = moved.size() - counters;
        return Stream.of(
                        statistics == 0 ? "" : Strings.text("changes.summary.statistics", statistics),
                        counters == 0 ? "" : Strings.text("changes.summary.counters", counters))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String trained(List<ChangeRow> trained) {
        List<ChangeRow> changed = trained.stream().filter(ChangeRow::isChanged).toList();
        if (trained.isEmpty()) {
            return Strings.text("changes.summary.headOnly");
        }
        if (changed.isEmpty()) {
            return Strings.text("changes.summary.noneChanged", trained.size());
        }
        double mean = changed.stream()
                .mapToDouble(ChangeRow::relativeChange)
                .average()
                .orElse(0);
        ChangeRow most = changed.stream()
                .max(Comparator.comparingDouble(ChangeRow::relativeChange))
                .orElseThrow();
        String how = changed.size() == trained.size()
                ? Strings.text("changes.summary.all", trained.size())
                : Strings.text("changes.summary.some", trained.size(), changed.size());
        return Strings.text(
                "changes.summary.trained",
                how,
                ChangeFigures.percent(mean),
                most.layer(),
                ChangeFigures.percent(most.relativeChange()));
    }
}
