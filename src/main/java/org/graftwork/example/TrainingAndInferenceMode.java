// SPDX-License-Identifier: Apache-2.0
package org.graftwork.example;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.Split;
import org.graftwork.data.SplitOptions;
import org.graftwork.model.PretrainedModel;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.HeadSpec;
import org.graftwork.training.OptimizerSpec;
import org.graftwork.training.Phase;
import org.graftwork.training.PhaseFigures;
import org.graftwork.training.TrainedClassifier;
import org.graftwork.training.TrainingPlan;
import org.graftwork.workbench.LocalWorkbench;
import org.graftwork.workbench.Workbench;

/** One batch through a network in training mode and in inference mode, and what each of them changes. */
public final class TrainingAndInferenceMode {

    private TrainingAndInferenceMode() {}

    public static void main(String[] arguments) {
        // snippet training-and-inference-mode
        String model = "builtin";
        String photos = "sample-data/cats-and-dogs";
        int batch = 16;
        double learningRate = 1e-4;
        double dropout = 0.2;
        int times = 2;

        try (Workbench workbench = LocalWorkbench.here()) {
            // A larger network than the bench's, and Adam in place of plain gradient descent: the same happens.
            PretrainedModel base = workbench.openModel(model);

            // As many photos as one batch takes: an epoch is a single step.
            SplitOptions few = new SplitOptions(Optional.empty(), 0.2, batch / 2, 7);
            ImageDataset dataset = workbench.openPhotos(Path.of(photos), few, Progress.none(), new Cancellation());

            // Training mode: forward, back, and every trainable variable moves a little. So do the moving means.
            Phase step = new Phase("one step", 1, OptimizerSpec.adam(learningRate), BaseTraining.TRAINING_MODE);
            TrainingPlan plan = new TrainingPlan(7, batch, new HeadSpec(dropout), 0, false, List.of(step));
            try (TrainedClassifier classifier = workbench.train(base, dataset, plan)) {
                PhaseFigures changes = classifier.result().phases().get(0);
                System.out.println(changes.trainedAndChanged() + " trainable variables have changed");
                System.out.println(changes.moved().size() + " variables that are not trainable have changed");

                // Inference mode: forward only. Nothing changes, so the same picture gives the same answer each time.
                Path picture = dataset.items(Split.TRAIN).get(0).file();
                for (int i = 0; i < times; i++) {
                    System.out.println(classifier.classify(picture).probabilities());
                }
            }
        }
        // end
    }
}
