// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import org.graftwork.model.Grey;
import org.graftwork.model.InputSpec;
import org.graftwork.model.ValueRange;

/**
 * Makes of decoded pixels the numbers that a model takes: its channels in its order and its range. The numbers are those
 * of Keras' {@code preprocess_input} of the model's kind, within rounding.
 */
final class PhotoScaling {

    private static final int COLOURS = 3;

    private final int channels;
    private final boolean redFirst;
    private final float[] factors;
    private final float[] offsets;

    /**
     * @throws IllegalArgumentException if the model takes neither colours nor grey
     */
    PhotoScaling(InputSpec input) {
        channels = input.channels();
        if (channels != 1 && channels != COLOURS) {
            throw new IllegalArgumentException("Photos have no " + channels + " channels");
        }
        ValueRange range = input.range();
        redFirst = range.colour(0) == 0;
        factors = new float[channels];
        offsets = new float[channels];
        for (int c = 0; c < channels; c++) {
            factors[c] = (float) range.factor(c);
            offsets[c] = (float) range.offset(c);
        }
    }

    /**
     * Scales pixels. Those of a model that takes colours may be scaled where they stand.
     *
     * @param rgb three numbers in [0, 255] a pixel
     * @param from where in the array they begin
     * @param target takes one number a channel
     * @param to where in the target they begin
     * @param pixels how many
     */
    void apply(float[] rgb, int from, float[] target, int to, int pixels) {
        for (int pixel = 0; pixel < pixels; pixel++) {
            int source = from + pixel * COLOURS;
            float red = rgb[source];
            float green = rgb[source + 1];
            float blue = rgb[source + 2];
            if (channels == 1) {
                target[to + pixel] = Grey.of(red, green, blue) * factors[0] + offsets[0];
            } else {
                int place = to + pixel * COLOURS;
                target[place] = (redFirst ? red : blue) * factors[0] + offsets[0];
                target[place + 1] = green * factors[1] + offsets[1];
                target[place + 2] = (redFirst ? blue : red) * factors[2] + offsets[2];
            }
        }
    }
}
