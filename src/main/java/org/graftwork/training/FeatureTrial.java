// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.util.List;
import java.util.concurrent.ExecutorService;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.ImageDecoder;
import org.graftwork.data.Split;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.graftwork.problem.Cancellation;
import org.graftwork.tensorflow.TensorValue;

/** Runs bases over photos outside of training, to see what comes out. */
public final class FeatureTrial {

    private static final HeadSpec NO_MATTER_WHICH = new HeadSpec(0);

    private final ImageDecoder decoder;
    private final Cancellation stop;

    /** @param decoder outlives the trial */
    public FeatureTrial(ImageDecoder decoder, Cancellation stop) {
        this.decoder = decoder;
        this.stop = stop;
    }

    /**
     * Compares what two models give for the same photos, each given them as it takes them.
     *
     * @param split which of the photos; those that cannot be read are left out
     * @throws ModelProblem if one gives more numbers than the other
     */
    public FeatureComparison compare(PretrainedModel one, PretrainedModel other, ImageDataset photos, Split split) {
        List<float[]> first = features(one, one.values(), photos, split).vectors();
        List<float[]> second = features(other, other.values(), photos, split).vectors();
        if (one.output().dimensions() != other.output().dimensions() || first.size() != second.size()) {
            throw new ModelProblem("The features of " + one.name() + " and " + other.name()
                    + " cannot be compared: there are more of one than of the other.");
        }
        double difference = 0;
        double value = 0;
        for (int photo = 0; photo < first.size(); photo++) {
            float[] a = first.get(photo);
            float[] b = second.get(photo);
            for (int i = 0; i < a.length; i++) {
                difference = Math.max(difference, Math.abs((double) a[i] - b[i]));
                value = Math.max(value, Math.max(Math.abs(a[i]), Math.abs(b[i])));
            }
        }
        return new FeatureComparison(first.size(), one.output().dimensions(), difference, value);
    }

    /**
     * How many of a split's photos a classifier gets right that is given them in some range.
     *
     * @return a share in [0, 1]; NaN where there is no photo to be read
     */
    public double accuracyInRange(TrainedClassifier classifier, ValueRange range, Split split) {
        PretrainedModel base = classifier.base();
        LabelledFeatures features = features(
                base.withInput(base.input().withRange(range)), classifier.baseValues(), classifier.photos(), split);
        return features.size() == 0 ? Double.NaN : Dense.accuracy(features, classifier.kernel(), classifier.bias());
    }

    private LabelledFeatures features(
            PretrainedModel base, List<TensorValue> values, ImageDataset photos, Split split) {
        ExecutorService decoders = DecoderThreads.start();
        try (TransferModel model = new TransferModel(base, values, NO_MATTER_WHICH, photos.classes(), 0)) {
            BaseRuns runs = new BaseRuns(
                    model,
                    new PhotoReader(decoder, base.input()),
                    FeatureCache.inMemory(),
                    decoders,
                    (done, total, speed) -> {},
                    photo -> {},
                    stop);
            return runs.runForNow(photos.items(split)).features(split);
        } finally {
            decoders.shutdownNow();
        }
    }
}
