// SPDX-License-Identifier: Apache-2.0
package org.graftwork.example;

import ai.djl.ModelException;
import ai.djl.inference.Predictor;
import ai.djl.modality.cv.ImageFactory;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.DataType;
import ai.djl.repository.zoo.Criteria;
import ai.djl.repository.zoo.ZooModel;
import ai.djl.translate.TranslateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.ImageItem;
import org.graftwork.data.Split;
import org.graftwork.export.ExportReport;
import org.graftwork.model.PretrainedModel;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.HeadSpec;
import org.graftwork.training.OptimizerSpec;
import org.graftwork.training.Phase;
import org.graftwork.training.Prediction;
import org.graftwork.training.TrainedClassifier;
import org.graftwork.training.TrainingPlan;
import org.graftwork.workbench.LocalWorkbench;
import org.graftwork.workbench.Workbench;

/** What a classifier takes for what, its export, and the export at work. */
public final class JudgeAndExport {

    private JudgeAndExport() {}

    public static void main(String[] arguments) throws IOException, ModelException, TranslateException {
        // snippet judge-and-export
        String model = "builtin";
        String photos = "sample-data/cats-and-dogs";
        int photosPerClass = 0; // to train on; 0 for all
        int dogs = 0; // to train on, and all cats; 0 for all
        boolean balance = true; // rare classes count as much as others
        int epochs = 10;
        int batch = 32;
        double learningRate = 1e-3;
        long seed = 7;

        try (Workbench workbench = LocalWorkbench.here()) {
            PretrainedModel base = workbench.openModel(model);
            ImageDataset dataset = workbench.openPhotos(Path.of(photos), photosPerClass);
            List<ImageItem> left = dataset.items(Split.TRAIN).stream()
                    .filter(photo -> photo.label() == 1)
                    .skip(dogs == 0 ? Long.MAX_VALUE : dogs)
                    .toList();
            ImageDataset fewer = dataset.with(dataset.items().stream()
                    .filter(photo -> !left.contains(photo))
                    .toList());
            Phase head = new Phase("head", epochs, OptimizerSpec.adam(learningRate), BaseTraining.FROZEN);
            TrainingPlan plan = new TrainingPlan(seed, batch, new HeadSpec(0.2), 0, balance, List.of(head));
            try (TrainedClassifier classifier = workbench.train(base, fewer, plan)) {
                // Rows: what it is; columns: what it was taken for.
                int classes = dataset.classes().size();
                int[][] confusion = new int[classes][classes];
                for (ImageItem photo : dataset.items(Split.VALIDATION)) {
                    Prediction prediction = classifier.classify(photo.file());
                    confusion[photo.label()][dataset.classes().indexOf(prediction.label())]++;
                }
                System.out.println(dataset.classes() + " " + Arrays.deepToString(confusion));

                // A SavedModel, for Python and for everything else that reads TensorFlow's format.
                Path folder = Files.createTempDirectory("my-classifier");
                ExportReport report = workbench.export(classifier, folder, Progress.none(), new Cancellation());
                System.out.println(report.folder() + ", " + report.bytes() + " bytes");

                // Nothing but DJL from here on: any program can load it.
                Criteria<NDList, NDList> criteria = Criteria.builder()
                        .setTypes(NDList.class, NDList.class)
                        .optModelPath(folder)
                        .optEngine("TensorFlow")
                        .build();
                Path picture = dataset.items(Split.VALIDATION).get(0).file();
                try (ZooModel<NDList, NDList> exported = criteria.loadModel();
                        Predictor<NDList, NDList> predictor = exported.newPredictor()) {
                    NDArray image = ImageFactory.getInstance()
                            .fromFile(picture)
                            .toNDArray(exported.getNDManager())
                            .toType(DataType.FLOAT32, false)
                            .expandDims(0); // one photo of any size, in [0, 255]
                    NDArray probabilities = predictor.predict(new NDList(image)).get("probabilities");
                    System.out.println(Arrays.toString(probabilities.toFloatArray()));
                }
            }
        }
        // end
    }
}
