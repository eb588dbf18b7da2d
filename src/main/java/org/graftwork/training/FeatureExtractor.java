// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.graftwork.data.ImageItem;
import org.graftwork.data.SkippedFile;
import org.graftwork.data.UnreadableImage;
import org.graftwork.model.InputSpec;
import org.graftwork.model.PretrainedModel;
import org.graftwork.problem.Cancellation;
import org.graftwork.tensorflow.GraphCost;
import org.graftwork.tensorflow.GraphSession;

/**
 * Runs a frozen base, or the part of it under a cut, over photos, each once. While one batch runs through the base, the
 * next ones are decoded; photos of which everything is kept are only looked up.
 */
final class FeatureExtractor {

    private static final int MOST = 32;

    /** What a batch may cost, so that stopping does not wait long for one: half a second on a slow machine. */
    private static final double OPERATIONS = 25e9;

    private static final int AHEAD = 3;

    private final GraphSession base;
    private final PhotoReader reader;
    private final Optional<FeatureCache.Shelf> cache;
    private final Optional<BoundaryFile> boundary;
    private final int tensors;
    private final int batchSize;
    private final ExecutorService decoders;
    private Optional<IOException> failure = Optional.empty();

    /**
     * @param base gives the features where they are asked for, and then the tensors at the cut
     * @param cache takes features; empty where none are asked for
     * @param boundary takes the tensors at a cut; empty where there is none
     * @param tensors how many tensors are at the cut
     * @param batchSize how many photos run at once, {@link #batchSize(PretrainedModel)}
     */
    FeatureExtractor(
            GraphSession base,
            PhotoReader reader,
            Optional<FeatureCache.Shelf> cache,
            Optional<BoundaryFile> boundary,
            int tensors,
            int batchSize,
            ExecutorService decoders) {
        this.base = base;
        this.reader = reader;
        this.cache = cache;
        this.boundary = boundary;
        this.tensors = tensors;
        this.batchSize = batchSize;
        this.decoders = decoders;
    }

    /** How many photos of a model run at once: the same for the same model, so that its features are. */
    static int batchSize(PretrainedModel model) {
        InputSpec input = model.input();
        double cost = GraphCost.perImage(
                model.inference(), List.of((long) input.height(), (long) input.width(), (long) input.channels()));
        return (int) Math.max(1, Math.min(MOST, OPERATIONS / cost));
    }

    /**
     * What extraction came to.
     *
     * @param ids the photos that could be read, by their content
     * @param features of these photos, where they were asked for
     * @param skipped the other photos, each with its reason
     * @param failure why the tensors at the cut could not be kept, where they could not
     */
    record Extraction(
            Map<ImageItem, PhotoId> ids,
            Map<ImageItem, float[]> features,
            List<SkippedFile> skipped,
            ExtractionFigures figures,
            Optional<IOException> failure) {}

    /** Hears of progress: photos done, and photos per second. */
    @FunctionalInterface
    interface Listener {
        void extracting(int done, int total, double imagesPerSecond);
    }

    /** A photo whose features are not known, and its name in the cache. */
    private record Unknown(ImageItem photo, PhotoId id) {}

    /** Photos on their way to the base; each work gives null, or why the photo is left out. */
    private record Batch(List<Unknown> photos, float[] pixels, List<Future<SkippedFile>> works) {}

    Extraction extract(List<ImageItem> photos, Listener listener, Cancellation cancellation) {
        long begin = System.nanoTime();
        Map<ImageItem, PhotoId> ids = new HashMap<>();
        Map<ImageItem, float[]> features = new HashMap<>();
        List<SkippedFile> skipped = new ArrayList<>();
        List<Unknown> unknown = lookUp(photos, ids, skipped, cancellation);
        int cached = ids.size();
        listener.extracting(photos.size() - unknown.size(), photos.size(), 0);
        List<float[]> buffers = new ArrayList<>();
        Deque<Batch> ahead = new ArrayDeque<>();
        try {
            int next = 0;
            for (int done = 0; done < unknown.size(); ) {
                while (next < unknown.size() && ahead.size() < AHEAD) {
                    List<Unknown> some = unknown.subList(next, Math.min(unknown.size(), next + batchSize));
                    ahead.add(decode(some, buffers, cancellation));
                    next += some.size();
                }
                Batch batch = ahead.remove();
                run(batch, ids, skipped, cancellation);
                buffers.add(batch.pixels());
                done += batch.photos().size();
                double seconds = (System.nanoTime() - begin) / 1e9;
                listener.extracting(photos.size() - unknown.size() + done, photos.size(), done / seconds);
            }
        } finally {
            ahead.forEach(batch -> batch.works().forEach(work -> work.cancel(false)));
            cache.ifPresent(FeatureCache.Shelf::save);
        }
        cache.ifPresent(shelf ->
                ids.forEach((photo, id) -> features.put(photo, shelf.find(id).orElseThrow())));
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Extraction(ids, features, skipped, new ExtractionFigures(ids.size(), cached, seconds), failure);
    }

    /** Finds what is in the cache; returns the rest. */
    private List<Unknown> lookUp(
            List<ImageItem> photos,
            Map<ImageItem, PhotoId> known,
            List<SkippedFile> skipped,
            Cancellation cancellation) {
        List<Future<PhotoId>> ids = photos.stream()
                .map(photo -> decoders.submit(() -> identify(photo.file())))
                .toList();
        List<Unknown> unknown = new ArrayList<>();
        for (int i = 0; i < photos.size(); i++) {
            cancellation.check();
            ImageItem photo = photos.get(i);
            try {
                PhotoId id = Waiting.on(ids.get(i));
                if (lacksFeatures(id) || lacksBoundary(id)) {
                    unknown.add(new Unknown(photo, id));
                } else {
                    known.put(photo, id);
                }
            } catch (UnreadableImage e) {
                skipped.add(e.skipped());
            }
        }
        return unknown;
    }

    private boolean lacksFeatures(PhotoId photo) {
        return cache.isPresent() && cache.get().find(photo).isEmpty();
    }

    private boolean lacksBoundary(PhotoId photo) {
        if (boundary.isEmpty() || failure.isPresent()) {
            return false;
        }
        try {
            return !boundary.get().holds(photo);
        } catch (IOException e) {
            failure = Optional.of(e);
            return false;
        }
    }

    private static PhotoId identify(Path file) {
        try {
            return PhotoId.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UnreadableImage(file, "cannot be read", e);
        }
    }

    /** Buffers are used again: making one for each batch would cost more than decoding into it. */
    private Batch decode(List<Unknown> photos, List<float[]> buffers, Cancellation cancellation) {
        float[] pixels = buffers.isEmpty() ? new float[batchSize * reader.length()] : buffers.remove(0);
        List<Future<SkippedFile>> works = new ArrayList<>();
        for (int i = 0; i < photos.size(); i++) {
            Path file = photos.get(i).photo().file();
            int offset = i * reader.length();
            works.add(decoders.submit(() -> {
                cancellation.check();
                try {
                    reader.read(file, pixels, offset);
                    return null;
                } catch (UnreadableImage e) {
                    return e.skipped();
                }
            }));
        }
        return new Batch(photos, pixels, works);
    }

    private void run(Batch batch, Map<ImageItem, PhotoId> ids, List<SkippedFile> skipped, Cancellation cancellation) {
        List<SkippedFile> problems = new ArrayList<>();
        batch.works().forEach(work -> problems.add(Waiting.on(work)));
        cancellation.check();
        boolean wantsFeatures = batch.photos().stream().anyMatch(photo -> lacksFeatures(photo.id()));
        boolean wantsBoundary = batch.photos().stream().anyMatch(photo -> lacksBoundary(photo.id()));
        List<float[]> outputs = run(batch, wantsFeatures, wantsBoundary);
        for (int i = 0; i < batch.photos().size(); i++) {
            if (problems.get(i) != null) {
                skipped.add(problems.get(i));
                continue;
            }
            int number = i;
            List<float[]> own = outputs.stream()
                    .map(output -> slice(output, number, batch.photos().size()))
                    .toList();
            PhotoId id = batch.photos().get(i).id();
            ids.put(batch.photos().get(i).photo(), id);
            if (lacksFeatures(id)) {
                cache.orElseThrow().put(id, own.get(0));
            }
            if (wantsBoundary && lacksBoundary(id)) {
                keep(id, own.subList(wantsFeatures ? 1 : 0, own.size()));
            }
        }
    }

    private void keep(PhotoId photo, List<float[]> values) {
        try {
            boundary.orElseThrow().append(photo, values);
        } catch (IOException e) {
            failure = Optional.of(e);
        }
    }

    private List<float[]> run(Batch batch, boolean wantsFeatures, boolean wantsBoundary) {
        int first = cache.isPresent() ? 1 : 0;
        List<Integer> wanted = new ArrayList<>();
        if (wantsFeatures) {
            wanted.add(0);
        }
        if (wantsBoundary) {
            IntStream.range(first, first + tensors).forEach(wanted::add);
        }
        if (wanted.isEmpty()) {
            return List.of();
        }
        int count = batch.photos().size();
        return base.run(
                FloatBuffer.wrap(batch.pixels(), 0, count * reader.length()),
                wanted,
                count,
                reader.input().height(),
                reader.input().width(),
                reader.input().channels());
    }

    private static float[] slice(float[] output, int number, int of) {
        int width = output.length / of;
        return Arrays.copyOfRange(output, number * width, (number + 1) * width);
    }
}
