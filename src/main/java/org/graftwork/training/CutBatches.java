// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.dataset.Batch;
import ai.djl.training.dataset.Dataset;
import ai.djl.translate.StackBatchifier;
import ai.djl.util.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.LongStream;
import org.graftwork.data.ImageItem;
import org.graftwork.tensorflow.GraphCut;

/**
 * What a network holds at a cut, as a DJL data set that makes its own batches: one array for each tensor at the cut,
 * the batch first. While one batch is trained on, the next ones are read.
 */
final class CutBatches implements Dataset {

    private static final int AHEAD = 3;

    private final CutPhotos source;
    private final List<ImageItem> photos;
    private final IntFunction<List<int[]>> order;
    private final ExecutorService readers;
    private final List<Integer> widths;
    private int epoch;

    /**
     * @param order the batches of each epoch, counted from 0
     */
    CutBatches(CutPhotos source, List<ImageItem> photos, IntFunction<List<int[]>> order, ExecutorService readers) {
        this.source = source;
        this.photos = photos;
        this.order = order;
        this.readers = readers;
        this.widths =
                source.cut().boundary().stream().map(GraphCut.Tensor::width).toList();
    }

    @Override
    public Iterable<Batch> getData(NDManager manager) {
        List<int[]> batches = order.apply(epoch++);
        return () -> new Reading(manager, batches);
    }

    @Override
    public void prepare(Progress progress) {}

    private List<float[]> read(int[] indexes) {
        List<float[]> tensors =
                widths.stream().map(width -> new float[indexes.length * width]).toList();
        try {
            for (int i = 0; i < indexes.length; i++) {
                source.file().read(source.ids().get(photos.get(indexes[i])), tensors, i, widths);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tensors;
    }

    private final class Reading implements Iterator<Batch> {
        private final NDManager manager;
        private final List<int[]> batches;
        private final Deque<Future<List<float[]>>> pending = new ArrayDeque<>();
        private int submitted;
        private int taken;

        Reading(NDManager manager, List<int[]> batches) {
            this.manager = manager;
            this.batches = batches;
        }

        @Override
        public boolean hasNext() {
            return taken < batches.size();
        }

        @Override
        public Batch next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            while (submitted < batches.size() && pending.size() < AHEAD) {
                int[] indexes = batches.get(submitted++);
                pending.add(readers.submit(() -> read(indexes)));
            }
            List<float[]> tensors = Waiting.on(pending.remove());
            return batch(batches.get(taken++), tensors);
        }

        private Batch batch(int[] indexes, List<float[]> tensors) {
            NDManager own = manager.newSubManager();
            NDList data = new NDList();
            for (int i = 0; i < tensors.size(); i++) {
                data.add(own.create(tensors.get(i), shape(indexes.length, i)));
            }
            List<Integer> labels = new ArrayList<>();
            for (int index : indexes) {
                labels.add(photos.get(index).label());
            }
            return new Batch(
                    own,
                    data,
                    new NDList(own.create(
                            labels.stream().mapToInt(Integer::intValue).toArray())),
                    indexes.length,
                    new StackBatchifier(),
                    new StackBatchifier(),
                    taken,
                    batches.size());
        }

        private Shape shape(int batch, int tensor) {
            LongStream image =
                    source.cut().boundary().get(tensor).shape().stream().mapToLong(Long::longValue);
            return new Shape(LongStream.concat(LongStream.of(batch), image).toArray());
        }
    }
}
