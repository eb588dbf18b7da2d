// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import ai.djl.training.dataset.Dataset;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.ImageDecoder;
import org.graftwork.data.Split;
import org.graftwork.problem.Cancellation;

/** What a frozen base gives for photos, computed once and kept in memory, as DJL's data sets. */
public final class ExtractedFeatures {

    private final ExtractedPhotos photos;

    private ExtractedFeatures(ExtractedPhotos photos) {
        this.photos = photos;
    }

    /** Runs a model's base over photos; those that cannot be read are left out. */
    public static ExtractedFeatures of(TransferModel model, ImageDataset photos, ImageDecoder decoder) {
        ExecutorService decoders = DecoderThreads.start();
        try {
            BaseRuns runs = new BaseRuns(
                    model,
                    new PhotoReader(decoder, model.base().input()),
                    FeatureCache.inMemory(),
                    decoders,
                    (done, total, speed) -> {},
                    skipped -> {},
                    new Cancellation());
            return new ExtractedFeatures(runs.run(photos.items(), true, Optional.empty()));
        } finally {
            decoders.shutdownNow();
        }
    }

    /**
     * The features of one split in batches of shape [batch, features], shuffled anew in each epoch where they are
     * trained on.
     *
     * @param seed the same seed shuffles in the same way
     */
    public Dataset batches(Split split, int batch, long seed) {
        LabelledFeatures features = photos.features(split);
        return new FeatureBatches(
                () -> features,
                epoch -> split == Split.TRAIN
                        ? BatchOrder.shuffled(features.size(), batch, seed + 31L * epoch)
                        : BatchOrder.straight(features.size(), batch));
    }
}
