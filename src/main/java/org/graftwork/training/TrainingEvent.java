// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

/** What happens in a training run, in the order it happens. Told on the training thread: listeners return at once. */
public sealed interface TrainingEvent {

    /**
     * The base runs over the photos.
     *
     * @param done photos done, from 0 to {@code total}
     * @param imagesPerSecond the present speed
     */
    record Extracting(int done, int total, double imagesPerSecond) implements TrainingEvent {}

    /** The base has run over all photos; from here on it is not run again. */
    record Extracted(ExtractionFigures figures) implements TrainingEvent {}

    /** A phase begins. */
    record PhaseStarted(Phase phase, int firstEpoch, long trainableParameters) implements TrainingEvent {}

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
    record EpochDone(EpochFigures figures) implements TrainingEvent {}

    /** A phase is over. */
    record PhaseDone(PhaseFigures figures) implements TrainingEvent {}

    /**
     * The run is over.
     *
     * @param stopped whether it was stopped on request, keeping what was learned until then
     */
    record Finished(boolean stopped) implements TrainingEvent {}
}
