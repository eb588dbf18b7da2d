// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model;

/**
 * The range of pixel values a model was trained on. It is a convention, not written in the model's file: TF Hub's image
 * models take [0, 1], Keras Applications' MobileNetV2 takes [-1, 1].
 *
 * @param low the value of black
 * @param high the value of white
 */
public record ValueRange(double low, double high) {

    /** The range of TF Hub's image models, https://www.tensorflow.org/hub/common_signatures/images. */
    public static final ValueRange ZERO_TO_ONE = new ValueRange(0, 1);

    public static final ValueRange MINUS_ONE_TO_ONE = new ValueRange(-1, 1);

    /** Decoded pixels as they are. */
    public static final ValueRange BYTES = new ValueRange(0, 255);

    /** What a value in [0, 255] is multiplied with; then {@link #low()} is added. */
    public double scale() {
        return (high - low) / 255.0;
    }

    @Override
    public String toString() {
        return "[" + plain(low) + ", " + plain(high) + "]";
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
