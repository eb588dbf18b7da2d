// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.graftwork.drawing.pen.Subject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Cats and dogs must be told apart by their shapes, not by colours, brightness or where things are. */
class FairnessTest {
    private static final int TRAIN = 200;
    private static final int TEST = 60;
    private static final int SIDE = 32;

    private static double[][] cats;
    private static double[][] dogs;

    @BeforeAll
    static void drawAsTheSampleDataIsDrawn() {
        cats = draw(Subjects.cat());
        dogs = draw(Subjects.dog());
    }

    @Test
    void nearestMeanOfRawPixelsStaysUnder65Percent() {
        double[] cat = mean(cats, 0, TRAIN);
        double[] dog = mean(dogs, 0, TRAIN);
        int right = 0;
        for (int i = TRAIN; i < TRAIN + TEST; i++) {
            right += distance(cats[i], cat) < distance(cats[i], dog) ? 1 : 0;
            right += distance(dogs[i], dog) < distance(dogs[i], cat) ? 1 : 0;
        }

        assertTrue(right < 0.65 * 2 * TEST, right + " of " + 2 * TEST);
    }

    @Test
    void bothClassesAreEquallyRedGreenAndBlue() {
        double[] cat = channels(mean(cats, 0, cats.length));
        double[] dog = channels(mean(dogs, 0, dogs.length));

        for (int i = 0; i < 3; i++) {
            assertEquals(cat[i], dog[i], 10, "channel " + i + " of " + Arrays.toString(cat) + Arrays.toString(dog));
        }
    }

    private static double[][] draw(Subject subject) {
        double[][] pictures = new double[TRAIN + TEST][];
        for (int i = 0; i < pictures.length; i++) {
            long seed = SampleData.Options.standard().seed() + i;
            pictures[i] = shrink(new PictureGenerator().draw(subject, seed, 3 * SIDE));
        }
        return pictures;
    }

    private static double[] shrink(BufferedImage picture) {
        double[] values = new double[SIDE * SIDE * 3];
        for (int y = 0; y < 3 * SIDE; y++) {
            for (int x = 0; x < 3 * SIDE; x++) {
                int rgb = picture.getRGB(x, y);
                int at = (y / 3 * SIDE + x / 3) * 3;
                values[at] += (rgb >> 16 & 255) / 9.0;
                values[at + 1] += (rgb >> 8 & 255) / 9.0;
                values[at + 2] += (rgb & 255) / 9.0;
            }
        }
        return values;
    }

    private static double[] mean(double[][] pictures, int from, int to) {
        double[] mean = new double[pictures[0].length];
        for (int i = from; i < to; i++) {
            for (int k = 0; k < mean.length; k++) {
                mean[k] += pictures[i][k] / (to - from);
            }
        }
        return mean;
    }

    private static double[] channels(double[] picture) {
        double[] sums = new double[3];
        for (int k = 0; k < picture.length; k++) {
            sums[k % 3] += picture[k] / (SIDE * SIDE);
        }
        return sums;
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += (a[k] - b[k]) * (a[k] - b[k]);
        }
        return sum;
    }
}
