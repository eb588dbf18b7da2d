// SPDX-License-Identifier: Apache-2.0
package org.graftwork.pretraining;

/**
 * How the built-in model is pre-trained.
 *
 * @param width the factor on MobileNetV2's channels
 * @param size the images' height and width in pixels
 * @param picturesPerClass how many pictures of each class are drawn
 * @param pictureSize the drawn pictures' longer side in pixels
 * @param epochs how often they are gone through
 * @param batch pictures a step
 * @param learningRate Adam's, at the start of half a cosine
 * @param labelSmoothing the share of a label that is spread over all classes
 * @param dropout before the classes' scores
 * @param margin by how many pixels pictures are moved, at the most
 * @param seed for the pictures, the first weights and the order
 */
public record Recipe(
        double width,
        int size,
        int picturesPerClass,
        int pictureSize,
        int epochs,
        int batch,
        double learningRate,
        double labelSmoothing,
        double dropout,
        int margin,
        long seed) {

    /** The recipe of the model that comes with the product. */
    public static Recipe builtin() {
        return new Recipe(0.35, 96, 450, 112, 14, 64, 0.003, 0, 0.1, 12, 7);
    }

    public Recipe withPictures(int count) {
        return new Recipe(
                width, size, count, pictureSize, epochs, batch, learningRate, labelSmoothing, dropout, margin, seed);
    }

    public Recipe withEpochs(int count) {
        return new Recipe(
                width,
                size,
                picturesPerClass,
                pictureSize,
                count,
                batch,
                learningRate,
                labelSmoothing,
                dropout,
                margin,
                seed);
    }
}
