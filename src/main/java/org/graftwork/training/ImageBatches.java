// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.dataset.Batch;
import ai.djl.training.dataset.Dataset;
import ai.djl.translate.StackBatchifier;
import ai.djl.util.Progress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.graftwork.data.ImageItem;

/**
 * Photos as a DJL data set that makes its own batches, of shape [batch, height, width, 3]. While one batch is trained on,
 * the next ones are decoded.
 */
final class ImageBatches implements Dataset {

    private static final int AHEAD = 3;

    private final List<ImageItem> photos;
    private final PhotoReader reader;
    private final Augmentation augmentation;
    private final IntFunction<List<int[]>> order;
    private final long seed;
    private final ExecutorService decoders;
    private int epoch;

    /**
     * @param order the batches of each epoch, counted from 0
     * @param seed for the augmentation
     */
    ImageBatches(
            List<ImageItem> photos,
            PhotoReader reader,
            Augmentation augmentation,
            IntFunction<List<int[]>> order,
            long seed,
            ExecutorService decoders) {
        this.photos = photos;
        this.reader = reader;
        this.augmentation = augmentation;
        this.order = order;
        this.seed = seed;
        this.decoders = decoders;
    }

    @Override
    public Iterable<Batch> getData(NDManager manager) {
        int number = epoch++;
        List<int[]> batches = order.apply(number);
        return () -> new Decoding(manager, batches, new SplittableRandom(seed + number));
    }

    @Override
    public void prepare(Progress progress) {}

    private record Pending(int[] indexes, float[] pixels, List<Future<?>> parts) {}

    private final class Decoding implements Iterator<Batch> {
        private final NDManager manager;
        private final List<int[]> batches;
        private final SplittableRandom random;
        private final Deque<Pending> pending = new ArrayDeque<>();
        private int submitted;
        private int returned;

        Decoding(NDManager manager, List<int[]> batches, SplittableRandom random) {
            this.manager = manager;
            this.batches = batches;
            this.random = random;
        }

        @Override
        public boolean hasNext() {
            return returned < batches.size();
        }

        @Override
        public Batch next() {
            while (submitted < batches.size() && pending.size() < AHEAD) {
                pending.add(submit(batches.get(submitted++)));
            }
            Pending ready = pending.remove();
            ready.parts().forEach(Waiting::on);
            returned++;
            NDManager own = manager.newSubManager();
            int[] labels = new int[ready.indexes().length];
            for (int i = 0; i < labels.length; i++) {
                labels[i] = photos.get(ready.indexes()[i]).label();
            }
            Shape shape = new Shape(
                    labels.length,
                    reader.input().height(),
                    reader.input().width(),
                    reader.input().channels());
            return new Batch(
                    own,
                    new NDList(own.create(ready.pixels(), shape)),
                    new NDList(own.create(labels)),
                    labels.length,
                    new StackBatchifier(),
                    new StackBatchifier(),
                    returned,
                    batches.size());
        }

        private Pending submit(int[] indexes) {
            float[] pixels = new float[indexes.length * reader.length()];
            List<Future<?>> parts = new ArrayList<>();
            for (int i = 0; i < indexes.length; i++) {
                int offset = i * reader.length();
                ImageItem photo = photos.get(indexes[i]);
                // Chosen here and not by the decoding threads, whose order is not always the same.
                Augmentation.Choice choice = augmentation.choose(random);
                parts.add(decoders.submit(() -> {
                    if (augmentation.equals(Augmentation.NONE)) {
                        reader.read(photo.file(), pixels, offset);
                    } else {
                        reader.readAugmented(photo.file(), pixels, offset, choice);
                    }
                }));
            }
            return new Pending(indexes, pixels, parts);
        }
    }
}
