// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.animal;

import org.graftwork.drawing.pen.Brush;
import org.graftwork.drawing.pen.Dice;

/** A way to sit, stand or lie: draws a whole animal into the picture. */
interface Posture {
    void draw(Brush brush, Animal animal, Dice dice);

    /** Draws the head with radius {@code r} about (x, y): from the front, half turned, or from the side. */
    static void head(Brush brush, Animal animal, double x, double y, double r, double side, Dice dice) {
        double tilt = dice.sway(0.22);
        if (dice.chance(side)) {
            brush.in(x, y, tilt * 0.7, r, r, () -> new SideHead(brush, animal, dice.split()).draw());
        } else {
            double turn = dice.chance(0.3) ? 0 : dice.sway(0.9);
            brush.in(x, y, tilt, r, r, () -> FrontHead.draw(brush, animal, turn, dice.split()));
        }
    }
}
