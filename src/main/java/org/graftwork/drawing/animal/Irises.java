// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.animal;

import java.awt.Color;
import org.graftwork.drawing.pen.Colours;
import org.graftwork.drawing.pen.Dice;

/** Colours of eyes, the same for every kind of animal. */
final class Irises {
    private Irises() {}

    static Color random(Dice dice) {
        int colour = dice.pick(0xD9A441, 0xB9772E, 0x8A5A2B, 0x6B452B, 0x8FA64A, 0x6FA08A, 0x6FA3C8, 0xC8B04A);
        return Colours.near(new Color(colour), dice, 0.05);
    }
}
