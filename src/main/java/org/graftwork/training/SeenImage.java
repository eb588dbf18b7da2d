// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import org.graftwork.model.Grey;
import org.graftwork.model.InputSpec;

/**
 * A photo as the model saw it.
 *
 * @param width pixels
 * @param height pixels
 * @param rgb three bytes a pixel, row by row
 */
public record SeenImage(int width, int height, byte[] rgb) {

    /**
     * A photo that a model sees: before its numbers are brought into the model's range, which takes nothing from the
     * picture, but without its colours where the model is blind to them.
     *
     * @param pixels three numbers in [0, 255] a pixel, at the model's size
     */
    public static SeenImage of(float[] pixels, InputSpec input) {
        byte[] rgb = new byte[pixels.length];
        for (int i = 0; i < rgb.length; i += 3) {
            boolean grey = input.channels() == 1;
            float shade = grey ? Grey.of(pixels[i], pixels[i + 1], pixels[i + 2]) : 0;
            for (int c = 0; c < 3; c++) {
                rgb[i + c] = (byte) Math.round(grey ? shade : pixels[i + c]);
            }
        }
        return new SeenImage(input.width(), input.height(), rgb);
    }
}
