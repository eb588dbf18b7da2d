// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.animal;

import java.awt.Color;
import org.graftwork.drawing.pen.Brush;
import org.graftwork.drawing.pen.Colours;
import org.graftwork.drawing.pen.Dice;
import org.graftwork.drawing.pen.Outlines;

/** A band round the neck, with a tag or a bow now and then. */
final class Collar {
    private Collar() {}

    static void draw(Brush brush, double left, double right, double y, double width, Dice dice) {
        Color colour = Colours.bright(dice);
        double sag = width * 0.9;
        double middle = (left + right) / 2;
        brush.line(Outlines.curve(left, y, middle, y + sag, right, y), Colours.darker(colour, 0.25), width * 1.1);
        brush.line(Outlines.curve(left, y, middle, y + sag * 0.9, right, y), colour, width * 0.85);
        double low = y + sag + width * 0.6;
        if (dice.chance(0.5)) {
            brush.solid(Outlines.circle(middle, low, width * 0.6), new Color(0xE9C24A));
        } else if (dice.chance(0.5)) {
            Color bow = Colours.bright(dice);
            brush.solid(
                    Outlines.polygon(middle, low, middle - width * 1.6, low - width, middle - width * 1.6, low + width),
                    bow);
            brush.solid(
                    Outlines.polygon(middle, low, middle + width * 1.6, low - width, middle + width * 1.6, low + width),
                    bow);
            brush.solid(Outlines.circle(middle, low, width * 0.45), bow);
        }
    }
}
