// SPDX-License-Identifier: Apache-2.0
package org.graftwork.pretraining;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.ImageDecoder;
import org.graftwork.data.ImageFolders;
import org.graftwork.data.SplitOptions;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.architecture.RandomWeights;
import org.graftwork.model.savedmodel.SavedModels;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.tensorflow.OpRegistry;
import org.graftwork.tensorflow.TensorValue;
import org.graftwork.training.Augmentation;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.FeatureCache;
import org.graftwork.training.LearningRateSchedule;
import org.graftwork.training.OptimizerSpec;
import org.graftwork.training.Phase;
import org.graftwork.training.TrainedClassifier;
import org.graftwork.training.TrainingEvent;
import org.graftwork.training.TrainingPlan;
import org.graftwork.training.TrainingRun;

/**
 * Measures what transfer learning is for: a head on the frozen built-in model against the same network from random
 * weights, on the same few pictures and, at the least, in the same time.
 */
public final class TransferProof {

    private static final int HEAD_EPOCHS = 20;

    private final PretrainedModel model;
    private final List<TensorValue> values;
    private final ImageDataset photos;

    /**
     * @param modelFolder the built-in model
     * @param sample the cats and dogs, with their test pictures
     * @param picturesPerClass to train on
     */
    public TransferProof(Path modelFolder, Path sample, int picturesPerClass, long seed) {
        SavedModels models = new SavedModels(OpRegistry.load());
        model = models.open(modelFolder);
        values = model.values();
        photos = ImageFolders.open(
                sample,
                new SplitOptions(Optional.empty(), 0.2, picturesPerClass, seed),
                Progress.none(),
                Cancellation.none());
    }

    /**
     * What one way of training came to.
     *
     * @param testAccuracy share of test pictures that are right, in [0, 1]
     * @param seconds training took, running the base included
     * @param epochs that were finished
     */
    public record Outcome(double testAccuracy, double seconds, int epochs) {}

    /** Trains a head on the frozen base. */
    public Outcome transfer(Cancellation stop) {
        return train(
                values,
                new Phase("head", HEAD_EPOCHS, OptimizerSpec.adam(0.001), BaseTraining.FROZEN),
                Double.MAX_VALUE,
                stop);
    }

    /**
     * Trains the same network from random weights.
     *
     * @param seconds to train; the epoch that has begun then is finished
     */
    public Outcome scratch(double seconds, long seed, Cancellation stop) {
        return train(
                RandomWeights.of(model.variables(), seed),
                new Phase("scratch", 10_000, OptimizerSpec.adam(0.003), BaseTraining.TRAINING_MODE),
                seconds,
                stop);
    }

    private Outcome train(List<TensorValue> start, Phase phase, double seconds, Cancellation stop) {
        TrainingPlan standard = TrainingPlan.headOnly(1);
        TrainingPlan plan = new TrainingPlan(
                standard.seed(),
                standard.batch(),
                standard.head(),
                standard.labelSmoothing(),
                standard.balanceClasses(),
                List.of(phase));
        Cancellation timeIsUp = new Cancellation();
        long begin = System.nanoTime();
        try (ImageDecoder decoder = new ImageDecoder();
                TrainedClassifier classifier = new TrainingRun(
                                model,
                                start,
                                photos,
                                plan,
                                new TrainingRun.Options(
                                        decoder,
                                        FeatureCache.inMemory(),
                                        Augmentation.NONE,
                                        LearningRateSchedule.CONSTANT),
                                event -> {
                                    if (stop.isRequested()) {
                                        timeIsUp.request();
                                    }
                                    if (event instanceof TrainingEvent.EpochDone
                                            && (System.nanoTime() - begin) / 1e9 > seconds) {
                                        timeIsUp.request();
                                    }
                                },
                                timeIsUp)
                        .run()) {
            stop.check();
            double took = (System.nanoTime() - begin) / 1e9;
            return new Outcome(
                    TestAccuracy.of(classifier, photos),
                    took,
                    classifier.result().history().size());
        }
    }
}
