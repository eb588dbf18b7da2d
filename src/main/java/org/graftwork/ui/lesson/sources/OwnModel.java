// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.sources;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.graftwork.data.ImageDataset;
import org.graftwork.model.PretrainedModel;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.training.EpochFigures;
import org.graftwork.training.TrainedClassifier;
import org.graftwork.training.TrainingPlan;
import org.graftwork.workbench.Workbench;

/**
 * A classifier of one's own: trained, exported and opened again as a base.
 *
 * @param opened from the file
 * @param accuracy of the classifier on its validation photos, in [0, 1]
 * @param trainSeconds it took to train
 */
record OwnModel(OpenedSource opened, double accuracy, double trainSeconds) {

    private static final double NANOS = 1e9;

    /** Trains a head on a base for so many epochs, and writes both to a folder that is not there yet. */
    static OwnModel make(
            Workbench workbench,
            PretrainedModel base,
            ImageDataset photos,
            int epochs,
            Path folder,
            Progress progress,
            Cancellation stop) {
        long begin = System.nanoTime();
        try (TrainedClassifier trained =
                workbench.train(base, photos, TrainingPlan.headOnly(epochs), false, event -> {}, stop)) {
            double seconds = (System.nanoTime() - begin) / NANOS;
            if (trained.result().stopped() || trained.result().history().isEmpty()) {
                throw new CancellationException("stopped before there was a classifier");
            }
            EpochFigures last =
                    trained.result().history().get(trained.result().history().size() - 1);
            Path file = workbench.export(trained, folder, progress, stop).folder();
            return new OwnModel(OpenedSource.open(workbench, file.toString()), last.validationAccuracy(), seconds);
        }
    }
}
