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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.graftwork.data.ImageItem;
import org.graftwork.data.SkippedFile;
import org.graftwork.data.UnreadableImage;
import org.graftwork.problem.Cancellation;
import org.graftwork.tensorflow.GraphSession;

/**
 * Runs a frozen base over photos, each once. While one batch runs through the base, the next ones are decoded; photos
 * whose features are in the cache are only looked up.
 */
final class FeatureExtractor {

    private static final int BATCH = 32;
    private static final int AHEAD = 3;

    private final GraphSession base;
    private final PhotoReader reader;
    private final FeatureCache.Shelf cache;
    private final ExecutorService decoders;

    FeatureExtractor(GraphSession base, PhotoReader reader, FeatureCache.Shelf cache, ExecutorService decoders) {
        this.base = base;
        this.reader = reader;
        this.cache = cache;
        this.decoders = decoders;
    }

    /**
     * What extraction came to.
     *
     * @param features by photo; photos that could not be read are missing
     * @param skipped those photos, each with its reason
     */
    record Extraction(Map<ImageItem, float[]> features, List<SkippedFile> skipped, ExtractionFigures figures) {}

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
        Map<ImageItem, float[]> features = new HashMap<>();
        List<SkippedFile> skipped = new ArrayList<>();
        List<Unknown> unknown = lookUp(photos, features, skipped, cancellation);
        int cached = features.size();
        listener.extracting(photos.size() - unknown.size(), photos.size(), 0);
        List<float[]> buffers = new ArrayList<>();
        Deque<Batch> ahead = new ArrayDeque<>();
        try {
            int next = 0;
            for (int done = 0; done < unknown.size(); ) {
                while (next < unknown.size() && ahead.size() < AHEAD) {
                    List<Unknown> some = unknown.subList(next, Math.min(unknown.size(), next + BATCH));
                    ahead.add(decode(some, buffers, cancellation));
                    next += some.size();
                }
                Batch batch = ahead.remove();
                run(batch, features, skipped, cancellation);
                buffers.add(batch.pixels());
                done += batch.photos().size();
                double seconds = (System.nanoTime() - begin) / 1e9;
                listener.extracting(photos.size() - unknown.size() + done, photos.size(), done / seconds);
            }
        } finally {
            ahead.forEach(batch -> batch.works().forEach(work -> work.cancel(false)));
            cache.save();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Extraction(features, skipped, new ExtractionFigures(features.size(), cached, seconds));
    }

    /** Finds what is in the cache; returns the rest. */
    private List<Unknown> lookUp(
            List<ImageItem> photos,
            Map<ImageItem, float[]> features,
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
                cache.find(id)
                        .ifPresentOrElse(
                                known -> features.put(photo, known), () -> unknown.add(new Unknown(photo, id)));
            } catch (UnreadableImage e) {
                skipped.add(e.skipped());
            }
        }
        return unknown;
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
        float[] pixels = buffers.isEmpty() ? new float[BATCH * reader.length()] : buffers.remove(0);
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

    private void run(
            Batch batch, Map<ImageItem, float[]> features, List<SkippedFile> skipped, Cancellation cancellation) {
        List<SkippedFile> problems = new ArrayList<>();
        batch.works().forEach(work -> problems.add(Waiting.on(work)));
        cancellation.check();
        int count = batch.photos().size();
        float[] outputs = base.run(
                FloatBuffer.wrap(batch.pixels(), 0, count * reader.length()),
                count,
                reader.input().height(),
                reader.input().width(),
                reader.input().channels());
        int width = outputs.length / count;
        for (int i = 0; i < count; i++) {
            if (problems.get(i) != null) {
                skipped.add(problems.get(i));
                continue;
            }
            float[] vector = Arrays.copyOfRange(outputs, i * width, (i + 1) * width);
            features.put(batch.photos().get(i).photo(), vector);
            cache.put(batch.photos().get(i).id(), vector);
        }
    }
}
