// SPDX-License-Identifier: Apache-2.0
package org.graftwork.example;

import java.nio.file.Path;
import java.util.List;
import org.graftwork.data.ImageDataset;
import org.graftwork.model.PretrainedModel;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.EpochFigures;
import org.graftwork.training.HeadSpec;
import org.graftwork.training.OptimizerSpec;
import org.graftwork.training.Phase;
import org.graftwork.training.TrainedClassifier;
import org.graftwork.training.TrainingPlan;
import org.graftwork.workbench.LocalWorkbench;
import org.graftwork.workbench.Workbench;

/** The same network from a file of Keras and from a SavedModel, transferred to the same photos. */
public final class CaseStudyTwice {

    private CaseStudyTwice() {}

    public static void main(String[] arguments) {
        // snippet case-study-twice
        String model = "assets/models/mobilenet_v2_035_96_drawn.keras";
        String hubModel = "assets/models/mobilenet_v2_035_96_drawn";
        String photos = "sample-data/cats-and-dogs";
        int photosPerClass = 0; // to train on; 0 for all
        int epochs = 10;
        int batch = 32;
        double learningRate = 1e-3;
        long seed = 7;

        try (Workbench workbench = LocalWorkbench.here()) {
            Phase head = new Phase("head", epochs, OptimizerSpec.adam(learningRate), BaseTraining.FROZEN);
            TrainingPlan plan = new TrainingPlan(seed, batch, new HeadSpec(0.2), 0, true, List.of(head));
            ImageDataset dataset = workbench.openPhotos(Path.of(photos), photosPerClass);
            // Each base is given its own range here; what others do is tried on the bench.
            for (String source : List.of(model, hubModel)) {
                PretrainedModel base = workbench.openModel(source);
                System.out.println(base.format() + ": photos in " + base.input().range() + ", "
                        + base.layers().size() + " layers, " + base.variables().size() + " variables");
                try (TrainedClassifier classifier = workbench.train(base, dataset, plan)) {
                    List<EpochFigures> history = classifier.result().history();
                    EpochFigures last = history.get(history.size() - 1);
                    System.out.printf("    validation accuracy %.1f %%%n", 100 * last.validationAccuracy());
                }
            }
        }
        // end
    }
}
