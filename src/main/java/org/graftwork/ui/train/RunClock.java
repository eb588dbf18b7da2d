// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.EpochFigures;
import org.graftwork.training.Phase;
import org.graftwork.training.TrainingEvent;
import org.graftwork.training.TrainingPlan;

/**
 * Guesses how long a run takes still through all its phases. A phase under way goes on as it went so far; one that is
 * still to come is guessed from how fast the base ran over the photos. Told on the training thread, asked on any.
 */
final class RunClock {

    /** A step back through a network costs about twice a step forth, and training takes both. */
    private static final double FORTH_AND_BACK = 3;

    private final List<Phase> phases;
    private final int trainingPhotos;
    private double baseImagesPerSecond;
    private int phaseIndex;
    private int phaseFirstEpoch = 1;
    private double epochSeconds;
    private int epochsTimed;
    private volatile Reading reading = new Reading(0, Optional.empty());

    /**
     * How far a run is.
     *
     * @param secondsSpent in epochs so far
     * @param left what is left; empty while that cannot be told
     */
    record Reading(double secondsSpent, Optional<Left> left) {}

    /**
     * How long a run takes still.
     *
     * @param time of the phases that can be told
     * @param toTheEnd whether these are all that are left
     */
    record Left(Duration time, boolean toTheEnd) {}

    RunClock(TrainingPlan plan, int trainingPhotos) {
        this.phases = plan.phases();
        this.trainingPhotos = trainingPhotos;
    }

    Reading reading() {
        return reading;
    }

    void see(TrainingEvent event) {
        if (event instanceof TrainingEvent.Extracted now && phaseIndex == 0) {
            baseImagesPerSecond = now.figures().imagesPerSecond();
        } else if (event instanceof TrainingEvent.PhaseStarted now && now.firstEpoch() > phaseFirstEpoch) {
            phaseIndex = Math.min(phaseIndex + 1, phases.size() - 1);
            phaseFirstEpoch = now.firstEpoch();
            epochSeconds = 0;
            epochsTimed = 0;
            reading = new Reading(reading.secondsSpent(), Optional.empty());
        } else if (event instanceof TrainingEvent.StepDone now) {
            double each = epochsTimed > 0
                    ? epochSeconds / epochsTimed
                    : now.imagesPerSecond() > 0 ? trainingPhotos / now.imagesPerSecond() : 0;
            double within = now.step() / (double) Math.max(1, now.steps());
            tell(now.epoch() - phaseFirstEpoch + within, each, reading.secondsSpent());
        } else if (event instanceof TrainingEvent.EpochDone now) {
            EpochFigures figures = now.figures();
            time(figures);
            tell(
                    figures.epoch() - phaseFirstEpoch + 1,
                    epochSeconds / epochsTimed,
                    reading.secondsSpent() + figures.seconds());
        }
    }

    /** A phase's first epoch warms TensorFlow up; it counts only until there is a second one. */
    private void time(EpochFigures figures) {
        boolean isSecond = figures.epoch() == phaseFirstEpoch + 1;
        epochSeconds = (isSecond ? 0 : epochSeconds) + figures.seconds();
        epochsTimed = isSecond ? 1 : epochsTimed + 1;
    }

    private void tell(double epochsDone, double secondsEach, double spent) {
        double seconds = Math.max(0, phases.get(phaseIndex).epochs() - epochsDone) * secondsEach;
        boolean toTheEnd = true;
        for (Phase later : phases.subList(phaseIndex + 1, phases.size())) {
            if (later.base() == BaseTraining.FROZEN) {
                seconds += later.epochs() * secondsEach;
            } else if (baseImagesPerSecond > 0) {
                seconds += later.epochs() * FORTH_AND_BACK * trainingPhotos / baseImagesPerSecond;
            } else {
                toTheEnd = false;
            }
        }
        Duration time = Duration.ofMillis(Math.round(seconds * 1000));
        reading = new Reading(spent, secondsEach > 0 ? Optional.of(new Left(time, toTheEnd)) : Optional.empty());
    }
}
