// SPDX-License-Identifier: Apache-2.0
package org.graftwork.example;

import ai.djl.metric.Metrics;
import ai.djl.training.EasyTrain;
import ai.djl.training.dataset.Dataset;
import ai.djl.training.listener.EvaluatorTrainingListener;
import ai.djl.translate.TranslateException;
import java.io.IOException;
import java.nio.file.Path;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.ImageDecoder;
import org.graftwork.data.Split;
import org.graftwork.model.PretrainedModel;
import org.graftwork.training.ExtractedFeatures;
import org.graftwork.training.HeadSpec;
import org.graftwork.training.InGraphOptimizer;
import org.graftwork.training.OptimizerSpec;
import org.graftwork.training.TransferConfig;
import org.graftwork.training.TransferModel;
import org.graftwork.training.TransferTrainer;
import org.graftwork.workbench.LocalWorkbench;
import org.graftwork.workbench.Workbench;

/** A head on a frozen base, trained by DJL's own loop on features that are computed once. */
public final class TrainHead {

    private TrainHead() {}

    public static void main(String[] arguments) throws IOException, TranslateException {
        // snippet train-head
        String model = "builtin";
        String photos = "sample-data/cats-and-dogs";
        int photosPerClass = 0; // to train on; 0 for all
        int epochs = 10;
        int batch = 32;
        double learningRate = 1e-3;
        double dropout = 0.2;
        long seed = 7;

        try (Workbench workbench = LocalWorkbench.here();
                ImageDecoder decoder = new ImageDecoder()) {
            PretrainedModel base = workbench.openModel(model);
            ImageDataset dataset = workbench.openPhotos(Path.of(photos), photosPerClass);
            TransferConfig config = new TransferConfig(new InGraphOptimizer(OptimizerSpec.adam(learningRate)), 0);
            config.addTrainingListeners(new EvaluatorTrainingListener());

            try (TransferModel transfer =
                    new TransferModel(base, base.values(), new HeadSpec(dropout), dataset.classes(), seed)) {
                // The frozen base runs once over each photo; every epoch then takes its features from memory.
                ExtractedFeatures features = ExtractedFeatures.of(transfer, dataset, decoder);
                Dataset training = features.batches(Split.TRAIN, batch, seed);
                Dataset validation = features.batches(Split.VALIDATION, batch, seed);
                try (TransferTrainer trainer = transfer.newTrainer(config)) {
                    trainer.setMetrics(new Metrics());
                    EasyTrain.fit(trainer, epochs, training, validation);
                    trainer.keep();
                    trainer.getTrainingResult()
                            .getEvaluations()
                            .forEach((name, value) -> System.out.println(name + " " + value));
                }
            }
        }
        // end
    }
}
