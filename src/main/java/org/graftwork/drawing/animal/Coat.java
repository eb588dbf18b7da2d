// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.animal;

import java.awt.Color;
import java.util.List;
import org.graftwork.drawing.pen.Colours;
import org.graftwork.drawing.pen.Dice;

/**
 * What an animal wears: its colours, its markings and the kind of its fur.
 *
 * @param base most of it
 * @param light belly, muzzle and paws, where the marking asks for it
 * @param dark stripes, patches, points
 * @param skin inside of ears, snout, tongue side
 * @param nose the nose
 * @param marking where light and dark go
 * @param fur its edge
 */
record Coat(Color base, Color light, Color dark, Color skin, Color nose, Marking marking, Fur fur) {
    /** Where the light and the dark colour go. */
    enum Marking {
        PLAIN,
        STRIPES,
        POINTS,
        BICOLOUR,
        PATCHES,
        SPOTS,
        BLAZE,
        PALE_MUZZLE
    }

    /** Base, light and dark of furs that walk about; every kind of animal draws from these. */
    private static final List<int[]> FURS = List.of(
            new int[] {0xE08A3C, 0xFBE3C0, 0x9C4E1A},
            new int[] {0xC9712E, 0xF6D9B4, 0x7A3A12},
            new int[] {0x8A8F98, 0xE6E8EA, 0x4A4E57},
            new int[] {0xB4B2AE, 0xF3F1EC, 0x6A6864},
            new int[] {0x3A3638, 0xF0ECE6, 0x1E1B1D},
            new int[] {0x4C4038, 0xD9B98F, 0x241C18},
            new int[] {0xF2ECE0, 0xFFFDF7, 0x9A7B5A},
            new int[] {0xF5EFE6, 0xFFFFFF, 0x3C3432},
            new int[] {0xE6CFA6, 0xFBF3DF, 0x8A5E38},
            new int[] {0xD9B27C, 0xF7E7C8, 0x5A3C26},
            new int[] {0x8B5A36, 0xE8CBA4, 0x432818},
            new int[] {0x6B4430, 0xD9B795, 0x2E1B12},
            new int[] {0xA67C52, 0xEFDCC0, 0x4A3220},
            new int[] {0x6F7B8C, 0xDDE3EA, 0x3A4250});

    /** A coat of any colour, with one of the markings given. */
    static Coat random(Dice dice, Marking... markings) {
        int[] fur = dice.pick(FURS);
        return of(dice, fur[0], fur[1], fur[2], dice.pick(markings));
    }

    /** A coat of the kind's own colour more often than not by {@code share}, else of any colour. */
    static Coat typical(Dice dice, double share, int base, int light, int dark, Marking... markings) {
        return dice.chance(share) ? of(dice, base, light, dark, dice.pick(markings)) : random(dice, markings);
    }

    private static Coat of(Dice dice, int base, int light, int dark, Marking marking) {
        Color skin = dice.pick(new Color(0xE8A9A0), new Color(0xD98F88), new Color(0xC98B7B), new Color(0xF0BDB0));
        Color nose = dice.pick(new Color(0x2A2224), new Color(0x3A2C2A), new Color(0x8A5048), new Color(0xD98A88));
        return new Coat(
                Colours.near(new Color(base), dice, 0.07),
                Colours.near(new Color(light), dice, 0.04),
                Colours.near(new Color(dark), dice, 0.05),
                Colours.near(skin, dice, 0.04),
                nose,
                marking,
                Fur.SMOOTH);
    }

    Coat with(Fur other) {
        return new Coat(base, light, dark, skin, nose, marking, other);
    }

    Coat withNose(Color other) {
        return new Coat(base, light, dark, skin, other, marking, fur);
    }

    boolean has(Marking one) {
        return marking == one;
    }

    /** Colour of the ears' outside. */
    Color ear() {
        return has(Marking.POINTS) || has(Marking.PATCHES) || has(Marking.SPOTS) ? dark : base;
    }

    /** Colour round the mouth. */
    Color muzzle() {
        return switch (marking) {
            case POINTS -> Colours.mix(dark, base, 0.2);
            case BICOLOUR, BLAZE, PALE_MUZZLE -> light;
            case STRIPES -> Colours.mix(base, light, 0.6);
            default -> Colours.mix(base, light, 0.3);
        };
    }

    /** Colour of the feet. */
    Color foot() {
        return switch (marking) {
            case POINTS -> dark;
            case BICOLOUR, BLAZE -> light;
            default -> base;
        };
    }

    /** Colour of the breast and the belly. */
    Color breast() {
        return switch (marking) {
            case BICOLOUR, BLAZE, PALE_MUZZLE -> light;
            default -> Colours.mix(base, light, 0.25);
        };
    }
}
