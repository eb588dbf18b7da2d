// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.util.List;
import java.util.Locale;
import org.graftwork.export.ExportReport;
import org.graftwork.training.EpochFigures;
import org.graftwork.training.TrainingResult;

/** Says in a few lines what came of training. */
final class TrainingSummary {

    private final Console console;

    TrainingSummary(Console console) {
        this.console = console;
    }

    /** @param export may be null */
    void print(TrainingResult result, ExportReport export) {
        List<EpochFigures> history = result.history();
        if (!history.isEmpty()) {
            EpochFigures last = history.get(history.size() - 1);
            double accuracy =
                    Double.isNaN(last.validationAccuracy()) ? last.trainAccuracy() : last.validationAccuracy();
            String photos = Double.isNaN(last.validationAccuracy()) ? "training" : "validation";
            console.result(
                    percent(photos, accuracy) + " after " + last.epoch() + (last.epoch() == 1 ? " epoch" : " epochs"));
        }
        result.testAccuracy().ifPresent(accuracy -> console.result(percent("test", accuracy)));
        if (export != null) {
            console.result("exported to " + export.folder());
            console.result(String.format(
                    Locale.ROOT,
                    "read again, it differs by at most %.1e on %d photos",
                    export.largestDifference(),
                    export.checkedImages()));
        }
    }

    private static String percent(String photos, double accuracy) {
        return String.format(Locale.ROOT, "%s accuracy %.1f %%", photos, 100 * accuracy);
    }
}
