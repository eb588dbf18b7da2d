// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graftwork.training.EpochFigures;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;

/** What a person should know about a run's figures, said where the figures are. */
final class RunAdvice {

    /** With fewer photos, one photo more or less moves the accuracy by more than three points. */
    static final int FEW_PHOTOS = 30;

    private static final int EPOCHS_TO_CALL_A_TREND = 3;
    private static final double WORTH_EXPLAINING = 0.02;
    private static final double JUMP = 1.5;
    private static final double LEAST_JUMP = 0.05;

    private RunAdvice() {}

    static List<String> of(List<EpochFigures> history, int validationPhotos) {
        List<String> advice = new ArrayList<>();
        if (history.isEmpty()) {
            return advice;
        }
        EpochFigures last = history.get(history.size() - 1);
        Optional<FineTuningGain> fineTuning = FineTuningGain.of(history);
        if (!Double.isFinite(last.trainLoss())) {
            advice.add(Strings.text(fineTuning.isPresent() ? "advice.noNumber.fineTuning" : "advice.noNumber"));
            return advice;
        }
        fineTuning.flatMap(RunAdvice::ofFineTuning).ifPresent(advice::add);
        if (validationPhotos == 0) {
            advice.add(Strings.text("advice.noValidation"));
        } else if (validationPhotos < FEW_PHOTOS) {
            String points = String.format(Strings.locale(), "%.1f", 100.0 / validationPhotos);
            advice.add(Strings.text("advice.fewValidation", validationPhotos, points));
        }
        if (validationLossRises(history)) {
            advice.add(Strings.text("advice.overfitting"));
        } else if (last.validationAccuracy() > last.trainAccuracy() + WORTH_EXPLAINING) {
            advice.add(Strings.text("advice.validationAboveTraining"));
        }
        return advice;
    }

    /** Of the two, the jump is said alone: it is why validation falls. */
    private static Optional<String> ofFineTuning(FineTuningGain gain) {
        double before = gain.before().trainLoss();
        double first = gain.first().trainLoss();
        if (first > JUMP * before && first > before + LEAST_JUMP) {
            return Optional.of(Strings.text("advice.fineTuning.jump", Figures.loss(before), Figures.loss(first)));
        }
        return gain.validation() < -WORTH_EXPLAINING
                ? Optional.of(Strings.text(
                        "advice.fineTuning.worse",
                        Figures.percent(gain.before().validationAccuracy()),
                        Figures.percent(gain.last().validationAccuracy())))
                : Optional.empty();
    }

    private static boolean validationLossRises(List<EpochFigures> history) {
        if (history.size() <= EPOCHS_TO_CALL_A_TREND) {
            return false;
        }
        for (int i = history.size() - EPOCHS_TO_CALL_A_TREND; i < history.size(); i++) {
            if (!(history.get(i).validationLoss() > history.get(i - 1).validationLoss())
                    || !(history.get(i).trainLoss() < history.get(i - 1).trainLoss())) {
                return false;
            }
        }
        return true;
    }
}
