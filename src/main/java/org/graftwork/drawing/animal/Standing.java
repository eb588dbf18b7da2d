// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.animal;

import java.awt.Color;
import java.awt.Shape;
import org.graftwork.drawing.pen.Brush;
import org.graftwork.drawing.pen.Colours;
import org.graftwork.drawing.pen.Dice;
import org.graftwork.drawing.pen.Outlines;

/** Standing or walking, seen from the side, looking right. */
final class Standing implements Posture {
    @Override
    public void draw(Brush brush, Animal animal, Dice dice) {
        Coat coat = animal.coat();
        Body body = animal.body();
        double wide = 2 * body.length() + 1.6;
        double high = 2 * body.depth() + body.leg() + body.neck() + 1.3;
        double r = Math.min(17.5, Math.min(90 / wide, 88 / high));
        double l = body.length() * r;
        double d = body.depth() * r;
        double floor = Math.min(44, high * r / 2 + 4);
        double back = floor - (body.leg() + 2 * body.depth()) * r;
        double x = -r * 0.35;
        double headX = x + l + r * 0.35;
        double headY = back - r * (body.neck() - 0.15);
        brush.fill(
                Outlines.ellipse(x, floor, l * 1.25, r * 0.22), Colours.faint(Colours.darker(coat.dark(), 0.8), 0.3));
        brush.in(x - l * 0.92, back + d * 0.55, 0, r, r, () -> animal.tail().draw(brush, coat, dice.split()));
        double stride = dice.between(0, 0.5) * r;
        leg(brush, animal, x - l * 0.55, back + d, floor, r, stride, 0.28);
        leg(brush, animal, x + l * 0.72, back + d, floor, r, -stride, 0.28);
        double tuck = dice.between(0.75, 0.95);
        Shape trunk = Outlines.smooth(
                x - l,
                back + d * 0.8,
                x - l * 0.75,
                back + d * 0.08,
                x,
                back + d * 0.1,
                x + l * 0.75,
                back - d * 0.05,
                x + l * 1.05,
                back + d * 0.9,
                x + l * 0.7,
                back + d * 1.9,
                x - l * 0.1,
                back + d * 2 * tuck,
                x - l * 0.75,
                back + d * 1.75);
        Shape neck = Outlines.limb(r * 1.25, r * 1.05, x + l * 0.7, back + d * 0.7, headX - r * 0.1, headY + r * 0.2);
        coat.fur().paint(brush, neck, coat.base(), r * 0.2, dice.split());
        coat.fur().paint(brush, trunk, coat.base(), r * 0.2, dice.split());
        Markings.trunk(brush, coat, trunk, r, dice.split());
        brush.within(
                trunk,
                () -> brush.fill(
                        Outlines.ellipse(x + l * 0.2, back + d * 2.05, l * 0.9, d * 0.45),
                        Colours.faint(coat.breast(), 0.8)));
        leg(brush, animal, x - l * 0.72, back + d, floor, r, -stride, 0);
        leg(brush, animal, x + l * 0.55, back + d, floor, r, stride, 0);
        if (animal.has(Trim.COLLAR)) {
            Collar.draw(brush, headX - r * 0.75, headX + r * 0.45, headY + r * 0.75, r * 0.22, dice.split());
        }
        Posture.head(brush, animal, headX, headY, r, 0.45, dice);
    }

    private static void leg(
            Brush brush, Animal animal, double x, double top, double floor, double r, double stride, double shade) {
        Coat coat = animal.coat();
        double w = animal.body().legWidth() * r;
        Color colour = Colours.darker(coat.base(), shade);
        double hip = w * 1.7;
        brush.solid(
                Outlines.limb(
                        hip, w, x, top + w * 0.4, x + stride * 0.4, (top + floor) / 2, x + stride, floor - w * 0.4),
                colour);
        Color foot = Colours.darker(coat.foot(), shade);
        if (animal.body().foot() == Body.Foot.HOOF) {
            brush.solid(
                    Outlines.box(x + stride - w * 0.6, floor - w * 0.7, w * 1.2, w * 0.8, w * 0.15),
                    Colours.darker(coat.dark(), 0.4));
        } else {
            brush.solid(Outlines.ellipse(x + stride + w * 0.25, floor - w * 0.2, w * 0.85, w * 0.42), foot);
        }
    }
}
