// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.util.List;
import java.util.Optional;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;

/** Something in a run's figures that calls for an explanation: how it is recognized, and which lesson explains it. */
enum Surprise {
    /** The loss is no number any more. */
    NO_NUMBER(Lessons.HEAD) {
        @Override
        Optional<String> in(RunSoFar run) {
            return when(
                    !Double.isFinite(run.last().trainLoss()) && run.fineTuning().isEmpty(), "advice.noNumber");
        }
    },
    /** The loss is no number any more, and that since the base is trained. */
    NO_NUMBER_IN_FINE_TUNING(Lessons.FINE_TUNING) {
        @Override
        Optional<String> in(RunSoFar run) {
            return when(
                    !Double.isFinite(run.last().trainLoss()) && run.fineTuning().isPresent(),
                    "advice.noNumber.fineTuning");
        }
    },
    /** The loss is far above what it was before the base was trained. */
    FINE_TUNING_JUMP(Lessons.FINE_TUNING) {
        @Override
        Optional<String> in(RunSoFar run) {
            return run.fineTuning()
                    .filter(Surprise::jumps)
                    .map(gain -> Strings.text(
                            "advice.fineTuning.jump",
                            Figures.loss(gain.before().trainLoss()),
                            Figures.loss(gain.first().trainLoss())));
        }
    },
    /** Validation fell since the base is trained. Where the loss jumped, that is why. */
    FINE_TUNING_WORSE(Lessons.FINE_TUNING) {
        @Override
        Optional<String> in(RunSoFar run) {
            return run.fineTuning()
                    .filter(gain -> !jumps(gain) && gain.validation() < -WORTH_EXPLAINING)
                    .map(gain -> Strings.text(
                            "advice.fineTuning.worse",
                            Figures.percent(gain.before().validationAccuracy()),
                            Figures.percent(gain.last().validationAccuracy())));
        }
    },
    /** Nothing tells how well the network does on photos that it has not seen. */
    NO_VALIDATION(Lessons.JUDGING) {
        @Override
        Optional<String> in(RunSoFar run) {
            return when(run.validationPhotos() == 0, "advice.noValidation");
        }
    },
    /** One photo more or less moves the accuracy by more than three points. */
    FEW_VALIDATION(Lessons.JUDGING) {
        @Override
        Optional<String> in(RunSoFar run) {
            int photos = run.validationPhotos();
            return photos == 0 || photos >= FEW_PHOTOS
                    ? Optional.empty()
                    : Optional.of(Strings.text(
                            "advice.fewValidation", photos, String.format(Strings.locale(), "%.1f", 100.0 / photos)));
        }
    },
    /** The network is no better than guessing. */
    STUCK_AT_CHANCE(Lessons.HEAD) {
        @Override
        Optional<String> in(RunSoFar run) {
            double chance = 1.0 / run.classes();
            return run.stays(epoch -> epoch.trainAccuracy() <= chance + NEAR_CHANCE)
                    ? Optional.of(Strings.text("advice.stuck", Figures.percent(chance)))
                    : Optional.empty();
        }
    },
    /** The training photos are learned by heart. */
    OVERFITTING(Lessons.HEAD) {
        @Override
        Optional<String> in(RunSoFar run) {
            return when(run.hasTurned(), "advice.overfitting");
        }
    },
    /** Validation is better than training. Where the network guesses, that is luck. */
    VALIDATION_ABOVE_TRAINING(Lessons.HEAD) {
        @Override
        Optional<String> in(RunSoFar run) {
            boolean above = run.last().validationAccuracy() > run.last().trainAccuracy() + WORTH_EXPLAINING;
            boolean otherwise =
                    STUCK_AT_CHANCE.in(run).isPresent() || OVERFITTING.in(run).isPresent();
            return when(above && !otherwise, "advice.validationAboveTraining");
        }
    };

    /** Fewer validation photos are few. */
    static final int FEW_PHOTOS = 30;

    private static final double WORTH_EXPLAINING = 0.02;
    private static final double NEAR_CHANCE = 0.08;
    private static final double JUMP = 1.5;
    private static final double LEAST_JUMP = 0.05;

    /** With the loss gone, nothing else is worth saying. */
    private static final List<Surprise> ALONE = List.of(NO_NUMBER, NO_NUMBER_IN_FINE_TUNING);

    private final String lesson;

    Surprise(String lesson) {
        this.lesson = lesson;
    }

    /** Which lessons explain; nested, as constants of an enum cannot be used before its own. */
    private static final class Lessons {
        static final String HEAD = "09-train-the-head";
        static final String FINE_TUNING = "10-fine-tune";
        static final String JUDGING = "12-judge-use-take-home";
    }

    /** What is said of it where it is there; asked where at least one epoch is over. */
    abstract Optional<String> in(RunSoFar run);

    /** The lesson that explains it. */
    String lesson() {
        return lesson;
    }

    boolean isSaidAlone() {
        return ALONE.contains(this);
    }

    private static Optional<String> when(boolean there, String key) {
        return there ? Optional.of(Strings.text(key)) : Optional.empty();
    }

    private static boolean jumps(FineTuningGain gain) {
        double before = gain.before().trainLoss();
        double first = gain.first().trainLoss();
        return first > JUMP * before && first > before + LEAST_JUMP;
    }
}
