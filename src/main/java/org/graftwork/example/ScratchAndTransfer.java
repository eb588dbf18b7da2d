// SPDX-License-Identifier: Apache-2.0
package org.graftwork.example;

import java.nio.file.Path;
import java.util.List;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.ImageDecoder;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.architecture.RandomWeights;
import org.graftwork.problem.Cancellation;
import org.graftwork.training.Augmentation;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.EpochFigures;
import org.graftwork.training.FeatureCache;
import org.graftwork.training.HeadSpec;
import org.graftwork.training.LearningRateSchedule;
import org.graftwork.training.OptimizerSpec;
import org.graftwork.training.Phase;
import org.graftwork.training.TrainedClassifier;
import org.graftwork.training.TrainingPlan;
import org.graftwork.training.TrainingRun;
import org.graftwork.workbench.LocalWorkbench;
import org.graftwork.workbench.Workbench;

/** The same network from random weights and from pre-trained ones, on the same photos. */
public final class ScratchAndTransfer {

    private ScratchAndTransfer() {}

    public static void main(String[] arguments) {
        // snippet scratch-and-transfer
        String model = "builtin";
        String photos = "sample-data/cats-and-dogs";
        int epochs = 5;
        double learningRate = 1e-3;

        try (Workbench workbench = LocalWorkbench.here();
                ImageDecoder decoder = new ImageDecoder()) {
            PretrainedModel base = workbench.openModel(model);
            ImageDataset dataset = workbench.openPhotos(Path.of(photos));

            // From scratch: random values in every variable, and all of them have to be trained.
            Phase all = new Phase("scratch", epochs, OptimizerSpec.adam(learningRate), BaseTraining.TRAINING_MODE);
            TrainingPlan plan = new TrainingPlan(7, 32, new HeadSpec(0.2), 0, true, List.of(all));
            TrainingRun scratch = new TrainingRun(
                    base,
                    RandomWeights.of(base.variables(), 7),
                    dataset,
                    plan,
                    new TrainingRun.Options(
                            decoder, FeatureCache.inMemory(), Augmentation.NONE, LearningRateSchedule.CONSTANT),
                    event -> {},
                    new Cancellation());
            try (TrainedClassifier classifier = scratch.run()) {
                for (EpochFigures epoch : classifier.result().history()) {
                    System.out.printf("scratch: %.3f after epoch %d%n", epoch.validationAccuracy(), epoch.epoch());
                }
            }

            // Transfer: the values that somebody else has trained, and a new head.
            try (TrainedClassifier classifier = workbench.train(base, dataset, TrainingPlan.headOnly(epochs))) {
                for (EpochFigures epoch : classifier.result().history()) {
                    System.out.printf("transfer: %.3f after epoch %d%n", epoch.validationAccuracy(), epoch.epoch());
                }
            }
        }
        // end
    }
}
