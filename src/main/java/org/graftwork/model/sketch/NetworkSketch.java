// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.sketch;

/**
 * What a small network for pictures is to be like: a convolution, batch normalization where it is wanted, a rectifier,
 * what makes a vector of its output, dropout, and a dense layer with one output a class.
 *
 * @param size the pictures' height and width in pixels, 8 to 128
 * @param filters of the convolution, 1 to 64
 * @param kernel the convolution's height and width, odd, 1 to 7
 * @param convolutionBias whether the convolution adds a number to what each of its filters gives
 * @param batchNormalization whether what it gives is normalized
 * @param joint what makes a vector of the filters' maps
 * @param dropout the share of that vector that is left out in training mode, in [0, 1)
 * @param classes 2 to 20
 * @param seed of its variables' first values
 */
public record NetworkSketch(
        int size,
        int filters,
        int kernel,
        boolean convolutionBias,
        boolean batchNormalization,
        Joint joint,
        double dropout,
        int classes,
        long seed) {

    /** Makes a vector of maps. */
    public enum Joint {
        /** One number a filter: the mean of its map. */
        POOLING,
        /** All numbers of all maps, one after another. */
        FLATTENING
    }

    public NetworkSketch {
        require(size >= 8 && size <= 128, "size", size);
        require(filters >= 1 && filters <= 64, "filters", filters);
        require(kernel >= 1 && kernel <= 7 && kernel % 2 == 1, "kernel", kernel);
        require(dropout >= 0 && dropout < 1, "dropout", dropout);
        require(classes >= 2 && classes <= 20, "classes", classes);
    }

    public NetworkSketch withSize(int other) {
        return new NetworkSketch(
                other, filters, kernel, convolutionBias, batchNormalization, joint, dropout, classes, seed);
    }

    public NetworkSketch withFilters(int other) {
        return new NetworkSketch(
                size, other, kernel, convolutionBias, batchNormalization, joint, dropout, classes, seed);
    }

    public NetworkSketch withKernel(int other) {
        return new NetworkSketch(
                size, filters, other, convolutionBias, batchNormalization, joint, dropout, classes, seed);
    }

    public NetworkSketch withBatchNormalization(boolean wanted) {
        return new NetworkSketch(size, filters, kernel, convolutionBias, wanted, joint, dropout, classes, seed);
    }

    public NetworkSketch withJoint(Joint other) {
        return new NetworkSketch(
                size, filters, kernel, convolutionBias, batchNormalization, other, dropout, classes, seed);
    }

    public NetworkSketch withDropout(double other) {
        return new NetworkSketch(
                size, filters, kernel, convolutionBias, batchNormalization, joint, other, classes, seed);
    }

    public NetworkSketch withClasses(int other) {
        return new NetworkSketch(
                size, filters, kernel, convolutionBias, batchNormalization, joint, dropout, other, seed);
    }

    private static void require(boolean holds, String what, double value) {
        if (!holds) {
            throw new IllegalArgumentException("A network’s " + what + " cannot be " + value);
        }
    }
}
