// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.pen;

import java.awt.Color;

/** Colours made from colours. */
public final class Colours {
    private Colours() {}

    /** A colour from its six hexadecimal digits, as {@code 0xRRGGBB}. */
    public static Color rgb(int rgb) {
        return new Color(rgb);
    }

    /** A colour from hue, saturation and brightness, each 0 to 1. */
    public static Color hsb(double hue, double saturation, double brightness) {
        return Color.getHSBColor((float) hue, (float) saturation, (float) brightness);
    }

    /** {@code share} (0 to 1) of {@code b} in {@code a}; opaque. */
    public static Color mix(Color a, Color b, double share) {
        return new Color(
                part(a.getRed(), b.getRed(), share),
                part(a.getGreen(), b.getGreen(), share),
                part(a.getBlue(), b.getBlue(), share));
    }

    /** Nearer to white by {@code share}, 0 to 1. */
    public static Color lighter(Color colour, double share) {
        return mix(colour, Color.WHITE, share);
    }

    /** Nearer to a warm black by {@code share}, 0 to 1. */
    public static Color darker(Color colour, double share) {
        return mix(colour, new Color(0x14100E), share);
    }

    /** The colour with an opacity of 0 to 1. */
    public static Color faint(Color colour, double opacity) {
        return new Color(
                colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * Math.min(1, opacity)));
    }

    /** A colour near this one: each channel moves by up to {@code reach} of the whole range. */
    public static Color near(Color colour, Dice dice, double reach) {
        double all = dice.sway(reach);
        return new Color(
                channel(colour.getRed() + 255 * (all + dice.sway(reach / 2))),
                channel(colour.getGreen() + 255 * (all + dice.sway(reach / 2))),
                channel(colour.getBlue() + 255 * (all + dice.sway(reach / 2))));
    }

    /** How bright the colour looks, 0 to 1 (ITU-R BT.601 weights). */
    public static double brightness(Color colour) {
        return (0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue()) / 255;
    }

    /** A cheerful colour of any hue, for paint, cloth and flowers. */
    public static Color bright(Dice dice) {
        return hsb(dice.between(0, 1), dice.between(0.35, 0.85), dice.between(0.55, 0.98));
    }

    /** A quiet colour of any hue, for walls and cloth behind things. */
    public static Color quiet(Dice dice) {
        return hsb(dice.between(0, 1), dice.between(0.08, 0.4), dice.between(0.5, 0.97));
    }

    private static int part(int a, int b, double share) {
        return channel(a + (b - a) * share);
    }

    private static int channel(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }
}
