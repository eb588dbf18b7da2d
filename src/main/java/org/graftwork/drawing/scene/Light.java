// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.scene;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.graftwork.drawing.pen.Dice;

/**
 * The light a picture is taken in and what the camera does to it.
 *
 * @param red factor of the red channel; so are {@code green} and {@code blue}
 * @param contrast 1 leaves it
 * @param lift added to every channel, in levels of 0 to 255
 * @param vignette how much darker the corners are, 0 to 1
 * @param glow how much brighter one side is than the other, 0 to 1
 * @param angle the side the glow comes from, radians
 * @param noise deviation of the grain, in levels
 * @param blur how often neighbouring pixels are mixed
 */
public record Light(
        double red,
        double green,
        double blue,
        double contrast,
        double lift,
        double vignette,
        double glow,
        double angle,
        double noise,
        int blur) {
    /** Some time of some day, through some camera. */
    public static Light random(Dice dice) {
        double warm = dice.sway(0.1);
        double exposure = dice.between(0.82, 1.16);
        return new Light(
                exposure * (1 + warm),
                exposure * (1 + dice.sway(0.03)),
                exposure * (1 - warm),
                dice.between(0.85, 1.15),
                dice.sway(10),
                dice.chance(0.4) ? dice.between(0.1, 0.4) : 0,
                dice.between(0, 0.2),
                dice.between(0, 2 * Math.PI),
                dice.chance(0.5) ? dice.between(1, 6) : 0,
                dice.chance(0.15) ? 1 : 0);
    }

    /** Puts the light on a picture of type {@code TYPE_INT_RGB}, in place. */
    public void shineOn(BufferedImage picture, Dice dice) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < blur; i++) {
            soften(pixels, width, height);
        }
        double glowX = Math.cos(angle) * glow;
        double glowY = Math.sin(angle) * glow;
        for (int y = 0; y < height; y++) {
            double v = 2.0 * y / height - 1;
            for (int x = 0; x < width; x++) {
                double u = 2.0 * x / width - 1;
                double factor = (1 + glowX * u + glowY * v) * (1 - vignette * (u * u + v * v) / 2);
                double grain = lift + (noise > 0 ? noise * dice.bell() : 0);
                int pixel = pixels[y * width + x];
                pixels[y * width + x] = level(pixel >> 16 & 255, factor * red, grain) << 16
                        | level(pixel >> 8 & 255, factor * green, grain) << 8
                        | level(pixel & 255, factor * blue, grain);
            }
        }
    }

    private int level(int value, double factor, double grain) {
        return (int) Math.max(0, Math.min(255, (value * factor - 128) * contrast + 128 + grain));
    }

    private static void soften(int[] pixels, int width, int height) {
        int[] before = pixels.clone();
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                int at = y * width + x;
                int mixed = 0;
                for (int shift = 0; shift < 24; shift += 8) {
                    int sum = 4 * (before[at] >> shift & 255)
                            + 2 * ((before[at - 1] >> shift & 255) + (before[at + 1] >> shift & 255))
                            + 2 * ((before[at - width] >> shift & 255) + (before[at + width] >> shift & 255));
                    mixed |= (sum / 12) << shift;
                }
                pixels[at] = mixed;
            }
        }
    }
}
