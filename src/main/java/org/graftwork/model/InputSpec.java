// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model;

/**
 * What a model takes: a batch of images of shape [batch, height, width, channels]. Its flat graphs take float32 whatever
 * the model's own type.
 *
 * @param height pixels
 * @param width pixels
 * @param channels 3 for colours, 1 for grey
 * @param dtype the model's own type, TensorFlow's name in lower case, such as {@code float32}
 * @param range the values of black and white
 * @param rangeKnown whether the range follows from the model's kind, or a person has named it; else it is assumed
 * @param fixedSize false where the model takes images of other sizes too
 * @param fit how photos of another shape are made to fit
 */
public record InputSpec(
        int height,
        int width,
        int channels,
        String dtype,
        ValueRange range,
        boolean rangeKnown,
        boolean fixedSize,
        ImageFit fit) {

    public InputSpec {
        // Cards of exports written before photos could be fitted in another way have none.
        fit = fit == null ? ImageFit.STRETCH : fit;
    }

    /** An input whose range follows from the model's kind, for photos that are stretched to its size. */
    public InputSpec(int height, int width, int channels, String dtype, ValueRange range, boolean fixedSize) {
        this(height, width, channels, dtype, range, true, fixedSize, ImageFit.STRETCH);
    }

    /** The same with a range that a person names. */
    public InputSpec withRange(ValueRange known) {
        return new InputSpec(height, width, channels, dtype, known, true, fixedSize, fit);
    }

    /** The same with photos made to fit in another way. */
    public InputSpec withFit(ImageFit other) {
        return new InputSpec(height, width, channels, dtype, range, rangeKnown, fixedSize, other);
    }
}
