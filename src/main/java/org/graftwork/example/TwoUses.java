// SPDX-License-Identifier: Apache-2.0
package org.graftwork.example;

import java.nio.file.Path;
import java.util.List;
import org.graftwork.data.ImageDataset;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.VariableSelection;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.HeadSpec;
import org.graftwork.training.OptimizerSpec;
import org.graftwork.training.Phase;
import org.graftwork.training.PhaseFigures;
import org.graftwork.training.TrainedClassifier;
import org.graftwork.training.TrainingPlan;
import org.graftwork.workbench.LocalWorkbench;
import org.graftwork.workbench.Workbench;

/** A base used as a feature extractor, and a base that is fine-tuned: two plans. */
public final class TwoUses {

    private TwoUses() {}

    public static void main(String[] arguments) {
        // snippet two-uses
        String model = "builtin";
        String photos = "sample-data/cats-and-dogs";
        int photosPerClass = 0; // to train on; 0 for all
        int batch = 32;
        int epochs = 5;
        double learningRate = 1e-3;
        int fineTuneEpochs = 2;
        double fineTuneLearningRate = 1e-5;
        int fineTuneVariables = 30;

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

            Phase head = new Phase("head", epochs, OptimizerSpec.adam(learningRate), BaseTraining.FROZEN);
            Phase longHead = new Phase(
                    "head alone", epochs + fineTuneEpochs, OptimizerSpec.adam(learningRate), BaseTraining.FROZEN);
            Phase fineTuning = new Phase(
                    "fine-tuning",
                    fineTuneEpochs,
                    OptimizerSpec.adam(fineTuneLearningRate),
                    BaseTraining.INFERENCE_MODE,
                    upper);
            // Broken on the bench, all at once: two epochs of the whole base at a rate of 0.01, no head before.
            for (List<Phase> phases : List.of(List.of(longHead), List.of(head, fineTuning))) {
                TrainingPlan plan = new TrainingPlan(7, batch, new HeadSpec(0.2), 0, true, phases);
                try (TrainedClassifier classifier = workbench.train(base, dataset, plan)) {
                    for (PhaseFigures phase : classifier.result().phases()) {
                        System.out.printf(
                                "%s: %,d numbers trained in %.1f s%n",
                                phase.name(), phase.trainableParameters(), phase.seconds());
                    }
                }
            }
        }
        // end
    }
}
