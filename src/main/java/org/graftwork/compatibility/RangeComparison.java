// SPDX-License-Identifier: Apache-2.0
package org.graftwork.compatibility;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graftwork.data.ImageDecoder;
import org.graftwork.model.InputSpec;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.graftwork.model.adaptation.RangeChoice;
import org.graftwork.tensorflow.FrozenGraph;
import org.graftwork.tensorflow.GraphSession;
import org.graftwork.training.PhotoPreparation;

/** Gives the same photo to a model in several ranges of values. */
public final class RangeComparison {

    private RangeComparison() {}

    /**
     * Runs the model once a range.
     *
     * @param ranges at least one; the first is what the others are compared with
     * @throws org.graftwork.problem.Problem if the photo cannot be used, the model's files are gone, or a range does not
     *     fit its channels
     */
    public static RangeProof of(PretrainedModel model, Path photo, List<ValueRange> ranges, ImageDecoder decoder) {
        List<InputSpec> inputs = ranges.stream()
                .map(range -> RangeChoice.apply(model, range).input())
                .toList();
        List<float[]> photos = inputs.stream()
                .map(input -> PhotoPreparation.prepare(decoder, input, photo))
                .toList();
        List<RangeProof.Way> ways = new ArrayList<>();
        try (GraphSession session = new GraphSession(
                FrozenGraph.of(model.inference(), model.values()),
                model.inference().input(),
                model.inference().output())) {
            List<Float> first = List.of();
            for (int i = 0; i < ranges.size(); i++) {
                InputSpec input = inputs.get(i);
                List<Float> output =
                        list(session.run(photos.get(i), 1, input.height(), input.width(), input.channels()));
                first = i == 0 ? output : first;
                double similarity = i == 0 ? 1 : cosine(first, output);
                ways.add(new RangeProof.Way(ranges.get(i), output, similarity, active(output)));
            }
        }
        return new RangeProof(photo, ways);
    }

    /** The cosine of the angle between two vectors; 0 where one of them is all zeros. */
    private static double cosine(List<Float> a, List<Float> b) {
        double dot = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.size(); i++) {
            double x = a.get(i);
            double y = b.get(i);
            dot += x * y;
            aa += x * x;
            bb += y * y;
        }
        return aa == 0 || bb == 0 ? 0 : dot / Math.sqrt(aa * bb);
    }

    private static double active(List<Float> output) {
        return output.stream().filter(value -> value != 0).count() / (double) Math.max(1, output.size());
    }

    private static List<Float> list(float[] values) {
        List<Float> list = new ArrayList<>(values.length);
        for (float value : values) {
            list.add(value);
        }
        return list;
    }
}
