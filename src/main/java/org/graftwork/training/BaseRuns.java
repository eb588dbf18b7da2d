// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import org.graftwork.data.ImageItem;
import org.graftwork.data.SkippedFile;
import org.graftwork.model.PretrainedModel;
import org.graftwork.problem.Cancellation;
import org.graftwork.tensorflow.FrozenGraph;
import org.graftwork.tensorflow.GraphCut;
import org.graftwork.tensorflow.GraphSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a base over the photos of a training run, with the values it has at that moment. */
final class BaseRuns {

    private static final Logger LOG = LoggerFactory.getLogger(BaseRuns.class);

    private final TransferModel model;
    private final PhotoReader reader;
    private final FeatureCache cache;
    private final ExecutorService decoders;
    private final FeatureExtractor.Listener listener;
    private final Consumer<SkippedFile> skipped;
    private final Cancellation stop;
    private Optional<ExtractionFigures> figures = Optional.empty();

    BaseRuns(
            TransferModel model,
            PhotoReader reader,
            FeatureCache cache,
            ExecutorService decoders,
            FeatureExtractor.Listener listener,
            Consumer<SkippedFile> skipped,
            Cancellation stop) {
        this.model = model;
        this.reader = reader;
        this.cache = cache;
        this.decoders = decoders;
        this.listener = listener;
        this.skipped = skipped;
        this.stop = stop;
    }

    /** What the last pass over the photos came to; empty where the base was not run. */
    Optional<ExtractionFigures> figures() {
        return figures;
    }

    /**
     * Computes what is wanted of photos, in one pass, and finds those that cannot be read.
     *
     * @param features whether the base's output is wanted
     * @param cut where tensors are wanted besides; where they cannot be kept, the result has none
     */
    ExtractedPhotos run(List<ImageItem> photos, boolean features, Optional<GraphCut> cut) {
        Optional<BoundaryFile> boundary = cut.flatMap(place -> open(place, photos.size()));
        if (!features && boundary.isEmpty()) {
            ReadablePhotos.Checked checked = ReadablePhotos.check(photos, reader, decoders, listener, stop);
            checked.skipped().forEach(skipped);
            return new ExtractedPhotos(checked.items(), Map.of(), 0, Optional.empty());
        }
        PretrainedModel base = model.base();
        Optional<FeatureCache.Shelf> shelf =
                features ? Optional.of(cache.open(FeatureKey.of(base, model.baseValues()))) : Optional.empty();
        try {
            ExtractedPhotos extracted = run(photos, shelf, boundary, cut);
            if (extracted.cut().isEmpty()) {
                boundary.ifPresent(BaseRuns::close);
            }
            return extracted;
        } catch (RuntimeException | Error e) {
            boundary.ifPresent(BaseRuns::close);
            throw e;
        }
    }

    /** Computes features with values that training has given the base, and that no later run has. */
    ExtractedPhotos runForNow(List<ImageItem> photos) {
        FeatureCache.Shelf shelf = FeatureCache.inMemory().open(FeatureKey.of(model.base(), model.baseValues()));
        return run(photos, Optional.of(shelf), Optional.empty(), Optional.empty());
    }

    private ExtractedPhotos run(
            List<ImageItem> photos,
            Optional<FeatureCache.Shelf> shelf,
            Optional<BoundaryFile> boundary,
            Optional<GraphCut> cut) {
        PretrainedModel base = model.base();
        List<String> outputs = new ArrayList<>();
        if (shelf.isPresent()) {
            outputs.add(base.inference().output());
        }
        if (boundary.isPresent()) {
            outputs.addAll(cut.orElseThrow().names());
        }
        FeatureExtractor.Extraction extracted;
        try (GraphSession session = new GraphSession(
                FrozenGraph.of(base.inference(), model.baseValues(), outputs),
                base.inference().input(),
                outputs)) {
            int tensors = outputs.size() - (shelf.isPresent() ? 1 : 0);
            extracted = new FeatureExtractor(
                            session, reader, shelf, boundary, tensors, FeatureExtractor.batchSize(base), decoders)
                    .extract(photos, listener, stop);
        }
        figures = Optional.of(extracted.figures());
        extracted.skipped().forEach(skipped);
        extracted.failure().ifPresent(BaseRuns::warn);
        return new ExtractedPhotos(
                photos.stream().filter(extracted.ids()::containsKey).toList(),
                extracted.features(),
                base.output().dimensions(),
                boundary.filter(file -> extracted.failure().isEmpty())
                        .map(file -> new CutPhotos(cut.orElseThrow(), file, extracted.ids())));
    }

    private Optional<BoundaryFile> open(GraphCut cut, int photos) {
        try {
            FeatureKey key = FeatureKey.of(model.base(), model.baseValues(), cut);
            return Optional.of(cache.openBoundary(key, photos));
        } catch (IOException e) {
            warn(e);
            return Optional.empty();
        }
    }

    private static void warn(IOException cause) {
        LOG.warn("What the base holds at the cut is not kept: the lower part runs in each step", cause);
    }

    private static void close(BoundaryFile file) {
        try {
            file.close();
        } catch (IOException e) {
            LOG.warn("The features at a cut could not be closed", e);
        }
    }
}
