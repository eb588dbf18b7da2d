// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.animal;

import java.awt.Color;
import java.awt.Shape;
import org.graftwork.drawing.pen.Brush;
import org.graftwork.drawing.pen.Colours;
import org.graftwork.drawing.pen.Dice;
import org.graftwork.drawing.pen.Outlines;

/** Sitting upright, seen from the side, the breast to the right. */
final class SittingAside implements Posture {
    @Override
    public void draw(Brush brush, Animal animal, Dice dice) {
        Coat coat = animal.coat();
        Body body = animal.body();
        double r = dice.between(16, 19);
        double x = dice.between(6, 12);
        double floor = 44;
        double y = floor - r * (1.8 + 0.3 * Math.min(2, body.leg()) + 0.3 * body.neck());
        double back = r * Math.min(1.35, 0.55 + body.depth() * 0.5);
        double leg = r * body.legWidth();
        brush.fill(
                Outlines.ellipse(x - r * 0.6, floor, r * 1.7, r * 0.2),
                Colours.faint(Colours.darker(coat.dark(), 0.8), 0.3));
        brush.in(x - back * 1.45, floor - r * 0.35, 0, r, r, () -> animal.tail().draw(brush, coat, dice.split()));
        leg(brush, coat, x + r * 0.4, y + r * 1.3, x + r * 0.6, floor, leg, 0.25);
        Shape trunk = Outlines.smooth(
                x - r * 0.5,
                y + r * 0.3,
                x + r * 0.4,
                y + r * 0.4,
                x + r * 0.58,
                y + r * 1.25,
                x + r * 0.4,
                floor - r * 0.7,
                x,
                floor - r * 0.05,
                x - back * 1.2,
                floor,
                x - back * 1.6,
                floor - r * 0.55,
                x - back * 1.15,
                y + r * 1.5,
                x - r * 0.72,
                y + r * 0.85);
        coat.fur().paint(brush, trunk, coat.base(), r * 0.2, dice.split());
        Markings.trunk(brush, coat, trunk, r, dice.split());
        brush.within(
                trunk, () -> brush.fill(Outlines.ellipse(x + r * 0.5, y + r * 1.1, r * 0.42, r * 0.85), coat.breast()));
        leg(brush, coat, x + r * 0.1, y + r * 1.4, x + r * 0.3, floor, leg, 0);
        brush.solid(
                Outlines.ellipse(x - back * 0.85, floor - r * 0.6, back * 0.68, r * 0.6),
                Colours.lighter(coat.base(), 0.04));
        foot(brush, animal, x - back * 0.45, floor, r * 0.42);
        foot(brush, animal, x + r * 0.42, floor, leg * 0.85);
        if (animal.has(Trim.COLLAR)) {
            Collar.draw(brush, x - r * 0.6, x + r * 0.5, y + r * 0.72, r * 0.2, dice.split());
        }
        Posture.head(brush, animal, x, y, r, 0.5, dice);
    }

    private static void leg(
            Brush brush, Coat coat, double x, double top, double toX, double floor, double width, double shade) {
        Color colour = Colours.darker(Colours.mix(coat.base(), coat.foot(), 0.15), shade);
        brush.solid(
                Outlines.limb(width * 1.4, width, x, top, (x + toX) / 2, (top + floor) / 2, toX, floor - width * 0.4),
                colour);
    }

    private static void foot(Brush brush, Animal animal, double x, double floor, double width) {
        Coat coat = animal.coat();
        Color colour = animal.body().foot() == Body.Foot.HOOF ? Colours.darker(coat.dark(), 0.3) : coat.foot();
        brush.solid(Outlines.ellipse(x, floor - width * 0.3, width, width * 0.42), colour);
    }
}
