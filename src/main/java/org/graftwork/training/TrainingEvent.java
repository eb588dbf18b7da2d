// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.util.Objects;
import java.util.OptionalDouble;

/** What happens in a training run, in the order it happens. Told on the training thread: listeners return at once. */
public sealed interface TrainingEvent {

    /**
     * The base runs over the photos.
     *
     * @param done photos done, from 0 to {@code total}
     * @param imagesPerSecond the present speed
     */
    record Extracting(int done, int total, double imagesPerSecond) implements TrainingEvent {}

    /** The base has run over all photos; what is frozen of it is not run again. */
    record Extracted(ExtractionFigures figures) implements TrainingEvent {

        public Extracted {
            Objects.requireNonNull(figures, "figures");
        }
    }

    /**
     * A phase begins.
     *
     * @param firstEpoch the number of its first epoch, counted through all phases from 1
     * @param trainableParameters how many numbers are trained, those of the head included
     * @param part what of the base is trained, and where it is cut
     */
    record PhaseStarted(Phase phase, int firstEpoch, long trainableParameters, TrainedPart part)
            implements TrainingEvent {

        public PhaseStarted {
            Objects.requireNonNull(phase, "phase");
            // Records of runs made before bases could be cut have none.
            part = part == null ? TrainedPart.none() : part;
        }

        /** A phase in which the base is frozen. */
        public PhaseStarted(Phase phase, int firstEpoch, long trainableParameters) {
            this(phase, firstEpoch, trainableParameters, TrainedPart.none());
        }
    }

    /**
     * A step was made.
     *
     * @param epoch counted through all phases, from 1
     * @param step within the epoch, from 1 to {@code steps}
     * @param loss mean over the batch, in nats
     * @param accuracy share of the batch that was right, in [0, 1]
     * @param imagesPerSecond of this epoch so far
     */
    record StepDone(int epoch, int step, int steps, double loss, double accuracy, double imagesPerSecond)
            implements TrainingEvent {}

    /** An epoch is over, validation included. */
    record EpochDone(EpochFigures figures) implements TrainingEvent {

        public EpochDone {
            Objects.requireNonNull(figures, "figures");
        }
    }

    /** A phase is over. */
    record PhaseDone(PhaseFigures figures) implements TrainingEvent {

        public PhaseDone {
            Objects.requireNonNull(figures, "figures");
        }
    }

    /**
     * The run is over.
     *
     * @param stopped whether it was stopped on request, keeping what was learned until then
     * @param testAccuracy share of the test photos that are classified right, in [0, 1]; empty where it was stopped, and
     *     without test photos
     * @param photos how many it used; none where it is not told
     */
    record Finished(boolean stopped, OptionalDouble testAccuracy, UsedPhotos photos) implements TrainingEvent {

        public Finished {
            // Records of runs made before these were told have neither.
            testAccuracy = testAccuracy == null ? OptionalDouble.empty() : testAccuracy;
            photos = photos == null ? UsedPhotos.NONE : photos;
        }

        /** The end of a run of which no more is told. */
        public Finished(boolean stopped) {
            this(stopped, OptionalDouble.empty(), UsedPhotos.NONE);
        }
    }
}
