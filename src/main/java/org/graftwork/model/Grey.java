// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model;

/**
 * The grey of a colour, for models of one channel, as {@code tf.image.rgb_to_grayscale} reckons it:
 * https://www.tensorflow.org/api_docs/python/tf/image/rgb_to_grayscale
 */
public final class Grey {

    public static final float RED = 0.2989f;
    public static final float GREEN = 0.5870f;
    public static final float BLUE = 0.1140f;

    private Grey() {}

    /** The grey, in the range of the colours. */
    public static float of(float red, float green, float blue) {
        return RED * red + GREEN * green + BLUE * blue;
    }
}
