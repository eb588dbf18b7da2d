// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.dataset.Batch;
import ai.djl.training.dataset.Dataset;
import ai.djl.translate.StackBatchifier;
import ai.djl.util.Progress;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Features of photos, as a DJL data set that makes its own batches of shape [batch, features]. */
final class FeatureBatches implements Dataset {

    private final Supplier<LabelledFeatures> features;
    private final IntFunction<List<int[]>> order;
    private int epoch;

    /**
     * @param features asked for at the beginning of each epoch
     * @param order the batches of each epoch, counted from 0
     */
    FeatureBatches(Supplier<LabelledFeatures> features, IntFunction<List<int[]>> order) {
        this.features = features;
        this.order = order;
    }

    @Override
    public Iterable<Batch> getData(NDManager manager) {
        List<int[]> batches = order.apply(epoch++);
        LabelledFeatures present = features.get();
        return () -> batches(manager, batches, present);
    }

    @Override
    public void prepare(Progress progress) {}

    private static Iterator<Batch> batches(NDManager manager, List<int[]> batches, LabelledFeatures features) {
        return IntStream.range(0, batches.size())
                .mapToObj(i -> batch(manager.newSubManager(), features, batches.get(i), i, batches.size()))
                .iterator();
    }

    private static Batch batch(NDManager manager, LabelledFeatures features, int[] indexes, int number, int of) {
        int width = features.width();
        float[] data = new float[indexes.length * width];
        int[] labels = new int[indexes.length];
        for (int i = 0; i < indexes.length; i++) {
            System.arraycopy(features.vectors().get(indexes[i]), 0, data, i * width, width);
            labels[i] = features.labels()[indexes[i]];
        }
        return new Batch(
                manager,
                new NDList(manager.create(data, new Shape(indexes.length, width))),
                new NDList(manager.create(labels)),
                indexes.length,
                new StackBatchifier(),
                new StackBatchifier(),
                number + 1L,
                of);
    }
}
