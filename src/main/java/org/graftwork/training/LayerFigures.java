// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.util.ArrayList;
import java.util.List;
import org.graftwork.model.LayerInfo;

/**
 * What a layer gave on in one run.
 *
 * @param name the layer's
 * @param kind the layer's class
 * @param mean of all its numbers
 * @param deviation their standard deviation
 * @param least the least of them
 * @param greatest the greatest of them
 * @param zeros the share of them that is 0, in [0, 1]
 * @param channels the mean of each channel, over the batch and all places
 */
public record LayerFigures(
        String name,
        String kind,
        double mean,
        double deviation,
        double least,
        double greatest,
        double zeros,
        List<Double> channels) {

    public LayerFigures {
        channels = List.copyOf(channels);
    }

    /** @param values row-major, with the channels last; at least one */
    static LayerFigures of(LayerInfo layer, float[] values, int channels) {
        double[] sums = new double[channels];
        double sum = 0;
        double squares = 0;
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        long zeros = 0;
        for (int i = 0; i < values.length; i++) {
            double value = values[i];
            sums[i % channels] += value;
            sum += value;
            squares += value * value;
            least = Math.min(least, value);
            greatest = Math.max(greatest, value);
            zeros += value == 0 ? 1 : 0;
        }
        double mean = sum / values.length;
        List<Double> means = new ArrayList<>(channels);
        for (double each : sums) {
            means.add(each * channels / values.length);
        }
        return new LayerFigures(
                layer.name(),
                layer.kind(),
                mean,
                Math.sqrt(Math.max(0, squares / values.length - mean * mean)),
                least,
                greatest,
                zeros / (double) values.length,
                means);
    }
}
