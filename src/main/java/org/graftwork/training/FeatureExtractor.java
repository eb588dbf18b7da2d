// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /** A photo on its way: identified, and decoded where its features are not known. */
    private record Decoded(ImageItem photo, PhotoId id, float[] known, float[] pixels, SkippedFile skipped) {}

    Extraction extract(List<ImageItem> photos, Listener listener, Cancellation cancellation) {
        long begin = System.nanoTime();
        Map<ImageItem, float[]> features = new HashMap<>();
        List<SkippedFile> skipped = new ArrayList<>();
        List<Future<Decoded>> ahead = new ArrayList<>();
        List<Decoded> batch = new ArrayList<>();
        int cached = 0;
        int next = 0;
        try {
            for (int done = 0; done < photos.size(); done++) {
                cancellation.check();
                while (next < photos.size() && next < done + AHEAD * BATCH) {
                    ImageItem photo = photos.get(next++);
                    ahead.add(decoders.submit(() -> decode(photo)));
                }
                Decoded decoded = Waiting.on(ahead.set(done, null));
                if (decoded.skipped() != null) {
                    skipped.add(decoded.skipped());
                } else if (decoded.known() != null) {
                    features.put(decoded.photo(), decoded.known());
                    cached++;
                } else {
                    batch.add(decoded);
                }
                if (batch.size() == BATCH || done == photos.size() - 1) {
                    run(batch, features);
                    batch.clear();
                    double seconds = (System.nanoTime() - begin) / 1e9;
                    listener.extracting(done + 1, photos.size(), (features.size() - cached) / seconds);
                }
            }
        } finally {
            ahead.stream().filter(work -> work != null).forEach(work -> work.cancel(false));
            cache.save();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Extraction(features, skipped, new ExtractionFigures(features.size(), cached, seconds));
    }

    private Decoded decode(ImageItem photo) {
        try {
            PhotoId id = identify(photo.file());
            float[] known = cache.find(id).orElse(null);
            if (known != null) {
                return new Decoded(photo, id, known, null, null);
            }
            float[] pixels = new float[reader.length()];
            reader.read(photo.file(), pixels, 0);
            return new Decoded(photo, id, null, pixels, null);
        } catch (UnreadableImage e) {
            return new Decoded(photo, null, null, null, e.skipped());
        }
    }

    private static PhotoId identify(Path file) {
        try {
            return PhotoId.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UnreadableImage(file, "cannot be read", e);
        }
    }

    private void run(List<Decoded> batch, Map<ImageItem, float[]> features) {
        if (batch.isEmpty()) {
            return;
        }
        int length = reader.length();
        float[] images = new float[batch.size() * length];
        for (int i = 0; i < batch.size(); i++) {
            System.arraycopy(batch.get(i).pixels(), 0, images, i * length, length);
        }
        float[] outputs = base.run(
                images,
                batch.size(),
                reader.input().height(),
                reader.input().width(),
                reader.input().channels());
        int width = outputs.length / batch.size();
        for (int i = 0; i < batch.size(); i++) {
            float[] vector = java.util.Arrays.copyOfRange(outputs, i * width, (i + 1) * width);
            features.put(batch.get(i).photo(), vector);
            cache.put(batch.get(i).id(), vector);
        }
    }
}
