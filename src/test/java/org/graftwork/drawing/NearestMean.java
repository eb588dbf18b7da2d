// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing;

import java.awt.image.BufferedImage;
import java.util.List;

/** Tells two classes apart by which class's mean picture is nearer: what colours and places alone give away. */
record NearestMean(double[] first, double[] second) {
    private static final int SIDE = 32;

    NearestMean(List<double[]> first, List<double[]> second) {
        this(mean(first), mean(second));
    }

    /** A picture of 96 by 96 pixels as 32 by 32 RGB values of 0 to 255. */
    static double[] pixels(BufferedImage picture) {
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

    /** Share of pictures put into the right class, 0 to 1. */
    double accuracy(List<double[]> ofFirst, List<double[]> ofSecond) {
        long right = ofFirst.stream().filter(this::isFirst).count()
                + ofSecond.stream().filter(picture -> !isFirst(picture)).count();
        return right / (double) (ofFirst.size() + ofSecond.size());
    }

    /** Mean red, green and blue of a picture. */
    static double[] channels(double[] picture) {
        double[] sums = new double[3];
        for (int k = 0; k < picture.length; k++) {
            sums[k % 3] += picture[k] / (SIDE * SIDE);
        }
        return sums;
    }

    private boolean isFirst(double[] picture) {
        return distance(picture, first) < distance(picture, second);
    }

    private static double[] mean(List<double[]> pictures) {
        double[] mean = new double[pictures.get(0).length];
        for (double[] picture : pictures) {
            for (int k = 0; k < mean.length; k++) {
                mean[k] += picture[k] / pictures.size();
            }
        }
        return mean;
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += (a[k] - b[k]) * (a[k] - b[k]);
        }
        return sum;
    }
}
