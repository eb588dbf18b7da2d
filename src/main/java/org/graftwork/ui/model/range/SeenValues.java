// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.range;

import org.graftwork.model.ValueRange;

/**
 * What a model that wants one range takes a photo for that it is given in another: each value is read back as the
 * colour that it stands for in the range that is wanted, and what is darker than black or lighter than white is cut off.
 *
 * @param wanted the model's own range
 * @param given the range the photo's values are in
 */
record SeenValues(ValueRange wanted, ValueRange given) {

    private static final int OPAQUE = 0xff000000;
    private static final int LEVELS = 255;
    private static final int CHANNELS = 3;

    /**
     * @param argb a pixel of the photo, as JavaFX has it
     * @return the pixel as it is taken for
     */
    int seen(int argb) {
        int seen = OPAQUE;
        for (int channel = 0; channel < CHANNELS; channel++) {
            double value = given.factor(channel) * level(argb, given.colour(channel)) + given.offset(channel);
            double level = (value - wanted.offset(channel)) / wanted.factor(channel);
            long whole = Math.round(Math.max(0, Math.min(LEVELS, level)));
            seen |= (int) whole << shift(wanted.colour(channel));
        }
        return seen;
    }

    private static int level(int argb, int colour) {
        return argb >> shift(colour) & LEVELS;
    }

    /** Red, green and blue are 0, 1 and 2. */
    private static int shift(int colour) {
        return 8 * (CHANNELS - 1 - colour);
    }
}
