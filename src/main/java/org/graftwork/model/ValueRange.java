// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model;

import java.util.List;

/**
 * What a model was trained to see as black and white. It is a convention, not written in the model's file: TF Hub's
 * image models take [0, 1], Keras Applications' MobileNetV2 takes [-1, 1]. Some models also want each channel
 * normalized: {@code (value - mean) / deviation}, with the value in the range.
 *
 * @param low the value of black before channels are normalized
 * @param high the value of white before channels are normalized
 * @param means one a channel, in the model's order of channels; empty where channels are taken as they are
 * @param deviations one a channel, like the means
 * @param bgr whether the model takes blue first
 */
public record ValueRange(double low, double high, List<Double> means, List<Double> deviations, boolean bgr) {

    /** The range of TF Hub's image models, https://www.tensorflow.org/hub/common_signatures/images. */
    public static final ValueRange ZERO_TO_ONE = new ValueRange(0, 1);

    public static final ValueRange MINUS_ONE_TO_ONE = new ValueRange(-1, 1);

    /** Decoded pixels as they are. */
    public static final ValueRange BYTES = new ValueRange(0, 255);

    /** {@code preprocess_input} of Keras' VGG and ResNet, which comes from Caffe: BGR less ImageNet's means. */
    public static final ValueRange CAFFE =
            new ValueRange(0, 255, List.of(103.939, 116.779, 123.68), List.of(1.0, 1.0, 1.0), true);

    /** {@code preprocess_input} of Keras' DenseNet, which comes from Torch: ImageNet's means and deviations. */
    public static final ValueRange TORCH =
            new ValueRange(0, 1, List.of(0.485, 0.456, 0.406), List.of(0.229, 0.224, 0.225), false);

    public ValueRange {
        means = means == null ? List.of() : List.copyOf(means);
        deviations = deviations == null ? List.of() : List.copyOf(deviations);
        if (means.size() != deviations.size()) {
            throw new IllegalArgumentException("Each mean needs a deviation");
        }
    }

    /** A range with channels in the order red, green, blue, as they are. */
    public ValueRange(double low, double high) {
        this(low, high, List.of(), List.of(), false);
    }

    /** Whether it is nothing but a range: channels are neither normalized nor reordered. */
    public boolean isPlain() {
        return means.isEmpty() && !bgr;
    }

    /** What a pixel in [0, 255] is multiplied with in a channel of the model; then {@link #offset(int)} is added. */
    public double factor(int channel) {
        return (high - low) / 255.0 / (means.isEmpty() ? 1 : deviations.get(channel));
    }

    /** What is added to a pixel in a channel of the model, after it was multiplied. */
    public double offset(int channel) {
        return means.isEmpty() ? low : (low - means.get(channel)) / deviations.get(channel);
    }

    /** Which of red, green and blue (0, 1, 2) a channel of a model with three channels is. */
    public int colour(int channel) {
        return bgr ? 2 - channel : channel;
    }

    @Override
    public String toString() {
        String range = "[" + plain(low) + ", " + plain(high) + "]";
        if (isPlain()) {
            return range;
        }
        return range + (means.isEmpty() ? "" : ", channels normalized") + (bgr ? ", blue first" : "");
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
