// SPDX-License-Identifier: Apache-2.0
package org.graftwork.compatibility;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.OutputSpec;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.adaptation.PenultimateLayer;

/** Compares what a model gives with what a head takes, which is a feature vector. */
final class OutputCheck {

    private OutputCheck() {}

    /** @param classes how many the head tells apart, where that is known */
    static Finding of(PretrainedModel model, Optional<Integer> classes) {
        OutputSpec output = model.output();
        return switch (output.kind()) {
            case FEATURE_VECTOR -> new Finding(Subject.OUTPUT, Level.GREEN, vector(output, classes), List.of());
            case FEATURE_MAP -> new Finding(Subject.OUTPUT, Level.AMBER, map(output), List.of(Fix.POOL));
            case LOGITS -> logits(output, PenultimateLayer.of(model));
        };
    }

    private static String vector(OutputSpec output, Optional<Integer> classes) {
        long features = output.dimensions();
        String ready = String.format(Locale.ROOT, "The model gives %s an image, ready for a head", features(features));
        return classes.map(count -> String.format(
                        Locale.ROOT,
                        "%s: for %,d classes it has %,d parameters.",
                        ready,
                        count,
                        (features + 1) * count))
                .orElse(ready + ".");
    }

    private static String map(OutputSpec output) {
        List<Long> shape = output.shape();
        String places = shape.size() == 4 && shape.get(1) > 0 && shape.get(2) > 0
                ? String.format(Locale.ROOT, "%,d x %,d places", shape.get(1), shape.get(2))
                : "each place";
        return "The model gives " + features(output.dimensions()) + " for " + places
                + " of an image; a head takes their average over the places.";
    }

    private static Finding logits(OutputSpec output, Optional<LayerInfo> penultimate) {
        String scores = output.dimensions() == 1
                ? "The model gives one score of its own"
                : String.format(Locale.ROOT, "The model gives scores for %,d classes of its own", output.dimensions());
        return penultimate
                .map(layer -> new Finding(
                        Subject.OUTPUT,
                        Level.AMBER,
                        scores + "; a head does better on the layer before its classifier, " + layer.name() + ".",
                        List.of(Fix.USE_PENULTIMATE_LAYER)))
                .orElseGet(() -> new Finding(
                        Subject.OUTPUT,
                        Level.AMBER,
                        scores + ", and not to be seen is what its classifier reads: a head has to do with the scores.",
                        List.of()));
    }

    private static String features(long count) {
        return String.format(Locale.ROOT, count == 1 ? "%,d feature" : "%,d features", count);
    }
}
