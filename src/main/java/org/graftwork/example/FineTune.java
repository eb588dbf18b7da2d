// SPDX-License-Identifier: Apache-2.0
package org.graftwork.example;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graftwork.data.ImageDataset;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.VariableSelection;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.EpochFigures;
import org.graftwork.training.HeadSpec;
import org.graftwork.training.OptimizerSpec;
import org.graftwork.training.Phase;
import org.graftwork.training.PhaseFigures;
import org.graftwork.training.TrainedClassifier;
import org.graftwork.training.TrainingPlan;
import org.graftwork.workbench.LocalWorkbench;
import org.graftwork.workbench.Workbench;

/** First the head on a frozen base, then the base's upper layers with it; or all that as it should not be done. */
public final class FineTune {

    private FineTune() {}

    public static void main(String[] arguments) {
        // snippet fine-tune
        String model = "builtin";
        String photos = "sample-data/cats-and-dogs";
        int photosPerClass = 0; // to train on; 0 for all
        int batch = 32;
        boolean headFirst = true;
        int epochs = 10;
        double learningRate = 1e-3;
        int fineTuneEpochs = 3;
        double fineTuneLearningRate = 1e-5;
        int fineTuneVariables = 51;
        boolean trainingMode = false;
        long seed = 7;

        try (Workbench workbench = LocalWorkbench.here()) {
            PretrainedModel base = workbench.openModel(model);
            ImageDataset dataset = workbench.openPhotos(Path.of(photos), photosPerClass);

            // The last variables before the output that can be trained; all below them stays frozen.
            List<VariableInfo> trainable = base.layers().stream()
                    .flatMap(layer -> layer.variables().stream())
                    .filter(VariableInfo::trainable)
                    .toList();
            int frozen = Math.max(0, trainable.size() - fineTuneVariables);
            VariableSelection upper = VariableSelection.of(trainable.subList(frozen, trainable.size()));

            List<Phase> phases = new ArrayList<>();
            if (headFirst) {
                phases.add(new Phase("head", epochs, OptimizerSpec.adam(learningRate), BaseTraining.FROZEN));
            }
            // Only in training mode does batch normalization follow the batches with its moving statistics.
            BaseTraining mode = trainingMode ? BaseTraining.TRAINING_MODE : BaseTraining.INFERENCE_MODE;
            phases.add(new Phase("fine-tuning", fineTuneEpochs, OptimizerSpec.adam(fineTuneLearningRate), mode, upper));
            TrainingPlan plan = new TrainingPlan(seed, batch, new HeadSpec(0.2), 0, true, phases);
            try (TrainedClassifier classifier = workbench.train(base, dataset, plan)) {
                for (EpochFigures epoch : classifier.result().history()) {
                    System.out.printf(
                            "%s, epoch %d: validation accuracy %.3f%n",
                            epoch.phase(), epoch.epoch(), epoch.validationAccuracy());
                }
                for (PhaseFigures phase : classifier.result().phases()) {
                    System.out.println(phase.name() + ": " + phase.trainedAndChanged()
                            + " variables of the base changed, and "
                            + phase.moved().size() + " that were not to");
                }
            }
        }
        // end
    }
}
