// SPDX-License-Identifier: Apache-2.0
package org.graftwork.example;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.ImageItem;
import org.graftwork.data.Split;
import org.graftwork.model.PretrainedModel;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.EpochFigures;
import org.graftwork.training.HeadSpec;
import org.graftwork.training.OptimizerSpec;
import org.graftwork.training.Phase;
import org.graftwork.training.Prediction;
import org.graftwork.training.TrainedClassifier;
import org.graftwork.training.TrainingPlan;
import org.graftwork.workbench.LocalWorkbench;
import org.graftwork.workbench.Workbench;

/** The whole game: a head on a pre-trained base, trained, and asked for the class of a picture. */
public final class FirstGraft {

    private FirstGraft() {}

    public static void main(String[] arguments) {
        // snippet first-graft
        String model = "builtin";
        String photos = "sample-data/cats-and-dogs";
        int photosPerClass = 0; // to train on; 0 for all
        boolean wrongNames = false;
        int epochs = 10;
        int batch = 32;
        double learningRate = 1e-3;
        long seed = 7;

        try (Workbench workbench = LocalWorkbench.here()) {
            PretrainedModel base = workbench.openModel(model);
            ImageDataset dataset = workbench.openPhotos(Path.of(photos), photosPerClass);

            // Where it is to be taught nonsense, every second photo to learn from gets the other name.
            List<ImageItem> named = new ArrayList<>();
            for (ImageItem photo : dataset.items()) {
                boolean wrong = wrongNames && photo.split() == Split.TRAIN && named.size() % 2 == 1;
                named.add(wrong ? new ImageItem(photo.file(), 1 - photo.label(), photo.split()) : photo);
            }

            // The base stays as it is; a new head learns to tell these classes from its features.
            Phase head = new Phase("head", epochs, OptimizerSpec.adam(learningRate), BaseTraining.FROZEN);
            TrainingPlan plan = new TrainingPlan(seed, batch, new HeadSpec(0.2), 0, true, List.of(head));
            try (TrainedClassifier classifier = workbench.train(base, dataset.with(named), plan)) {
                List<EpochFigures> history = classifier.result().history();
                EpochFigures last = history.get(history.size() - 1);
                System.out.printf("validation accuracy: %.1f %%%n", 100 * last.validationAccuracy());

                Path picture = dataset.items(Split.VALIDATION).get(0).file(); // or one of your own
                Prediction prediction = classifier.classify(picture);
                System.out.println(picture.getFileName() + ": " + prediction.label());
            }
        }
        // end
    }
}
