// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.pen;

/**
 * How one picture's illustrator draws.
 *
 * @param outline width of outlines in hundredths of the picture; 0 for none
 * @param ink how dark outlines are against what they surround, 0 to 1
 * @param shading strength of light and shade on round things, 0 to 1
 * @param lightX where the light comes from, -1 left to 1 right
 */
public record Style(double outline, double ink, double shading, double lightX) {
    /** An illustrator of some kind: with ink, with a soft line or with none. */
    public static Style random(Dice dice) {
        double outline = dice.chance(0.35) ? 0 : dice.between(0.5, 1.3);
        return new Style(outline, dice.between(0.3, 0.85), dice.between(0.25, 0.8), dice.sway(1));
    }
}
