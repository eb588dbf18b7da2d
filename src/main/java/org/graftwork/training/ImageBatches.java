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
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.graftwork.data.ImageItem;
import org.graftwork.data.SkippedFile;
import org.graftwork.data.UnreadableImage;

/**
 * Photos as a DJL data set that makes its own batches, of shape [batch, height, width, channels]. While one batch is
 * trained on, the next ones are decoded. A photo that cannot be read is left out of its batch.
 */
final class ImageBatches implements Dataset {

    private static final int AHEAD = 3;

    private final List<ImageItem> photos;
    private final PhotoReader reader;
    private final Augmentation augmentation;
    private final IntFunction<List<int[]>> order;
    private final long seed;
    private final ExecutorService decoders;
    private final Consumer<SkippedFile> skipped;
    private int epoch;

    /**
     * @param order the batches of each epoch, counted from 0
     * @param seed for the augmentation
     * @param skipped told of photos that cannot be read, on the thread that asks for batches
     */
    ImageBatches(
            List<ImageItem> photos,
            PhotoReader reader,
            Augmentation augmentation,
            IntFunction<List<int[]>> order,
            long seed,
            ExecutorService decoders,
            Consumer<SkippedFile> skipped) {
        this.photos = photos;
        this.reader = reader;
        this.augmentation = augmentation;
        this.order = order;
        this.seed = seed;
        this.decoders = decoders;
        this.skipped = skipped;
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

    private record Decoded(int[] labels, float[] pixels) {}

    private final class Decoding implements Iterator<Batch> {
        private final NDManager manager;
        private final List<int[]> batches;
        private final SplittableRandom random;
        private final Deque<Pending> pending = new ArrayDeque<>();
        private Decoded ready;
        private int submitted;
        private int taken;

        Decoding(NDManager manager, List<int[]> batches, SplittableRandom random) {
            this.manager = manager;
            this.batches = batches;
            this.random = random;
        }

        @Override
        public boolean hasNext() {
            while (ready == null && taken < batches.size()) {
                while (submitted < batches.size() && pending.size() < AHEAD) {
                    pending.add(submit(batches.get(submitted++)));
                }
                ready = withoutUnreadable(pending.remove());
                taken++;
            }
            return ready != null;
        }

        @Override
        public Batch next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Decoded decoded = ready;
            ready = null;
            NDManager own = manager.newSubManager();
            int images = decoded.labels().length;
            Shape shape = new Shape(
                    images,
                    reader.input().height(),
                    reader.input().width(),
                    reader.input().channels());
            return new Batch(
                    own,
                    new NDList(own.create(decoded.pixels(), shape)),
                    new NDList(own.create(decoded.labels())),
                    images,
                    new StackBatchifier(),
                    new StackBatchifier(),
                    taken,
                    batches.size());
        }

        /** Waits for a batch's photos; returns null where none of them can be read. */
        private Decoded withoutUnreadable(Pending batch) {
            int length = reader.length();
            int[] labels = new int[batch.indexes().length];
            int kept = 0;
            for (int i = 0; i < labels.length; i++) {
                try {
                    Waiting.on(batch.parts().get(i));
                } catch (UnreadableImage e) {
                    skipped.accept(e.skipped());
                    continue;
                }
                System.arraycopy(batch.pixels(), i * length, batch.pixels(), kept * length, length);
                labels[kept++] = photos.get(batch.indexes()[i]).label();
            }
            if (kept == labels.length) {
                return new Decoded(labels, batch.pixels());
            }
            return kept == 0
                    ? null
                    : new Decoded(Arrays.copyOf(labels, kept), Arrays.copyOf(batch.pixels(), kept * length));
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
