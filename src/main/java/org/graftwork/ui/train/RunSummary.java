// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.util.Comparator;
import java.util.List;
import org.graftwork.training.EpochFigures;
import org.graftwork.training.TrainingResult;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;

/** What a run came to, in a line. */
final class RunSummary {

    private RunSummary() {}

    static String of(TrainingResult result) {
        List<EpochFigures> history = result.history();
        long head = history.stream()
                .filter(epoch -> epoch.phase().equals(history.get(0).phase()))
                .count();
        long fineTuned = history.size() - head;
        if (fineTuned > 0) {
            return Strings.text(
                    result.stopped() ? "train.stopped.fineTuning" : "train.finished.fineTuning",
                    result.stopped() ? history.size() : head,
                    fineTuned);
        }
        return Strings.text(result.stopped() ? "train.stopped" : "train.finished", history.size());
    }

    /** The same, with the epoch of the best validation accuracy where there was any. */
    static String withBest(String summary, List<EpochFigures> history) {
        return history.stream()
                .filter(epoch -> !Double.isNaN(epoch.validationAccuracy()))
                .max(Comparator.comparingDouble(EpochFigures::validationAccuracy))
                .map(best -> Strings.text(
                        "train.finished.best", summary, Figures.percent(best.validationAccuracy()), best.epoch()))
                .orElse(summary);
    }
}
