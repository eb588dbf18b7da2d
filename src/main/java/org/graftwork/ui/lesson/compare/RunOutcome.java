// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.compare;

import java.util.List;
import java.util.OptionalDouble;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.Split;
import org.graftwork.training.EpochFigures;
import org.graftwork.training.PhaseFigures;
import org.graftwork.training.TrainedClassifier;
import org.graftwork.training.TrainingResult;
import org.graftwork.training.UsedPhotos;
import org.graftwork.training.VariableChange;

/**
 * What a run came to that went as far as it should, made here or stored.
 *
 * @param epochs its epochs, at least one
 * @param lastPhase what its last phase came to
 * @param test the accuracy on photos kept for the end, where it was measured
 * @param photos how many photos it used
 * @param seconds at work
 * @param imagesPerSecond training photos in a second, in the fastest epoch of the last phase
 * @param baseVariables how many variables the base has
 * @param baseChanged how many of these are others than before the run
 * @param stored whether it was made elsewhere
 */
public record RunOutcome(
        List<EpochFigures> epochs,
        PhaseFigures lastPhase,
        OptionalDouble test,
        UsedPhotos photos,
        double seconds,
        double imagesPerSecond,
        long baseVariables,
        long baseChanged,
        boolean stored) {

    private static final int HEAD_VARIABLES = 2;

    public RunOutcome {
        epochs = List.copyOf(epochs);
    }

    /** What a run came to that was made here. */
    static RunOutcome of(TrainedClassifier classifier, RunMeter meter) {
        TrainingResult result = classifier.result();
        ImageDataset photos = classifier.photos();
        return new RunOutcome(
                result.history(),
                result.phases().get(result.phases().size() - 1),
                result.testAccuracy(),
                new UsedPhotos(photos.count(Split.TRAIN), photos.count(Split.VALIDATION), photos.count(Split.TEST)),
                meter.seconds(),
                meter.imagesPerSecond(),
                result.variables().size(),
                result.variables().stream().filter(VariableChange::changed).count(),
                false);
    }

    public EpochFigures last() {
        return epochs.get(epochs.size() - 1);
    }

    /** How many variables the last phase trained, the head's kernel and bias included. */
    public long variables() {
        return lastPhase.trained() + HEAD_VARIABLES;
    }

    /** How many numbers the last phase trained. */
    public long parameters() {
        return lastPhase.trainableParameters();
    }
}
