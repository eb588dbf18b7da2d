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
 * @param rangeKnown whether the range follows from the model's kind; else it is assumed, and the person may know better
 * @param fixedSize false where the model takes images of other sizes too
 */
public record InputSpec(
        int height, int width, int channels, String dtype, ValueRange range, boolean rangeKnown, boolean fixedSize) {

    /** An input whose range follows from the model's kind. */
    public InputSpec(int height, int width, int channels, String dtype, ValueRange range, boolean fixedSize) {
        this(height, width, channels, dtype, range, true, fixedSize);
    }

    /** The same with a range that the person names. */
    public InputSpec withRange(ValueRange known) {
        return new InputSpec(height, width, channels, dtype, known, true, fixedSize);
    }
}
