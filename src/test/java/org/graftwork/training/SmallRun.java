// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.ImageDecoder;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.architecture.SmallNetwork;
import org.graftwork.problem.Cancellation;
import org.graftwork.tensorflow.TensorValue;

/** A training run of the small network. */
final class SmallRun {

    static final PretrainedModel BASE = SmallNetwork.model();
    static final List<TensorValue> VALUES = SmallNetwork.values(3);

    private static final int BATCH = 4;

    final List<TrainingEvent> events = new ArrayList<>();
    final Cancellation stop = new Cancellation();
    FeatureCache cache = FeatureCache.inMemory();
    Augmentation augmentation = Augmentation.NONE;
    Consumer<TrainingEvent> listener = event -> {};
    double dropout = 0.3;

    private final ImageDataset photos;

    SmallRun(ImageDataset photos) {
        this.photos = photos;
    }

    static Phase phase(int epochs, BaseTraining base) {
        return new Phase(base.name(), epochs, OptimizerSpec.adam(0.05), base);
    }

    /** Runs, and closes the classifier; what it has learned can still be read. */
    TrainedClassifier run(long seed, Phase... phases) {
        try (ImageDecoder decoder = new ImageDecoder();
                TrainedClassifier classifier = open(seed, decoder, phases)) {
            return classifier;
        }
    }

    TrainedClassifier open(long seed, ImageDecoder decoder, Phase... phases) {
        return new TrainingRun(
                        BASE,
                        VALUES,
                        photos,
                        new TrainingPlan(seed, BATCH, new HeadSpec(dropout), 0, true, List.of(phases)),
                        new TrainingRun.Options(decoder, cache, augmentation, LearningRateSchedule.CONSTANT),
                        event -> {
                            events.add(event);
                            listener.accept(event);
                        },
                        stop)
                .run();
    }

    /** Asks to stop at the first event of a kind that a test picks. */
    void stopAt(java.util.function.Predicate<TrainingEvent> moment) {
        listener = event -> {
            if (moment.test(event)) {
                stop.request();
            }
        };
    }
}
