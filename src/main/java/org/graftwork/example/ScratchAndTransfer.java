// SPDX-License-Identifier: Apache-2.0
package org.graftwork.example;

import java.nio.file.Path;
import java.util.List;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.ImageDecoder;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.architecture.RandomWeights;
import org.graftwork.problem.Cancellation;
import org.graftwork.tensorflow.TensorValue;
import org.graftwork.training.Augmentation;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.EpochFigures;
import org.graftwork.training.FeatureCache;
import org.graftwork.training.HeadSpec;
import org.graftwork.training.LearningRateSchedule;
import org.graftwork.training.OptimizerSpec;
import org.graftwork.training.Phase;
import org.graftwork.training.TrainedClassifier;
import org.graftwork.training.TrainingEvent;
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
        int photosPerClass = 0; // to train on; 0 for all
        double seconds = 8;
        int batch = 16;
        double learningRate = 1e-3;
        double scratchLearningRate = 3e-3;
        boolean randomBase = false;

        try (Workbench workbench = LocalWorkbench.here();
                ImageDecoder decoder = new ImageDecoder()) {
            PretrainedModel base = workbench.openModel(model);
            ImageDataset dataset = workbench.openPhotos(Path.of(photos), photosPerClass);

            // Transfer: the values that somebody else has trained, and a new head on them.
            Phase head = new Phase("transfer", 1000, OptimizerSpec.adam(learningRate), BaseTraining.FROZEN);
            // From scratch: random values in every variable, and all of them have to be trained.
            Phase all = new Phase("scratch", 1000, OptimizerSpec.adam(scratchLearningRate), BaseTraining.TRAINING_MODE);

            // Without roots: a head on random values that stay as they are.
            Phase rootless = new Phase("random base", 1000, OptimizerSpec.adam(learningRate), BaseTraining.FROZEN);

            for (Phase phase : randomBase ? List.of(head, all, rootless) : List.of(head, all)) {
                List<TensorValue> values = phase.equals(head) ? base.values() : RandomWeights.of(base.variables(), 7);
                TrainingPlan plan = new TrainingPlan(7, batch, new HeadSpec(0.2), 0, true, List.of(phase));
                Cancellation stop = new Cancellation();
                long end = System.nanoTime() + (long) (seconds * 1e9);
                TrainingRun run = new TrainingRun(
                        base,
                        values,
                        dataset,
                        plan,
                        new TrainingRun.Options(
                                decoder, FeatureCache.inMemory(), Augmentation.NONE, LearningRateSchedule.CONSTANT),
                        event -> {
                            if (event instanceof TrainingEvent.EpochDone && System.nanoTime() > end) {
                                stop.request(); // what was learned until now is kept
                            }
                        },
                        stop);
                try (TrainedClassifier classifier = run.run()) {
                    List<EpochFigures> history = classifier.result().history();
                    EpochFigures last = history.get(history.size() - 1);
                    System.out.printf(
                            "%s: %d epochs, validation accuracy %.1f %%%n",
                            phase.name(), last.epoch(), 100 * last.validationAccuracy());
                }
            }
        }
        // end
    }
}
