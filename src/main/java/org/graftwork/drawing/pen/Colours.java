// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.pen;

import java.awt.Color;
import java.util.List;

/** Colours made from colours. */
public final class Colours {
    private static final List<Integer> BRIGHT = List.of(
            0xE4572E, 0xF2A541, 0xF4D35E, 0xE88D9D, 0xC8553D, 0x2E86AB, 0x4DA1A9, 0x6A994E, 0xA7C957, 0x7B6DB0,
            0xB56BA0, 0x3D5A80, 0xEE6C4D, 0x98C1D9, 0x8FB8A8, 0xD4A5A5, 0xBC4B51, 0x5B8E7D, 0xF7EDE2, 0x505A6B);

    private static final List<Integer> QUIET = List.of(
            0xE8DCCB, 0xD8E2DC, 0xCBD8E6, 0xF3E3D3, 0xE2D0D8, 0xC9D6C3, 0xB8C4D0, 0xD6C6B2, 0xF2EBD9, 0xA8B8B0,
            0xC7B8C9, 0x9FB0C3, 0xE6C9A8, 0xBFA58F, 0x8FA3A8, 0xF0D9CE, 0x7E8C9A, 0x9C8AA0, 0x6F8078, 0xA98F7A);

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

    /** A cheerful colour of a picture book, for paint, cloth and flowers. */
    public static Color bright(Dice dice) {
        return near(new Color(dice.pick(BRIGHT)), dice, 0.06);
    }

    /** A quiet colour of a picture book, for walls and cloth behind things. */
    public static Color quiet(Dice dice) {
        return near(new Color(dice.pick(QUIET)), dice, 0.06);
    }

    private static int part(int a, int b, double share) {
        return channel(a + (b - a) * share);
    }

    private static int channel(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }
}
