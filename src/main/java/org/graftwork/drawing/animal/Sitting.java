// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.animal;

import java.awt.Shape;
import org.graftwork.drawing.pen.Brush;
import org.graftwork.drawing.pen.Colours;
import org.graftwork.drawing.pen.Dice;
import org.graftwork.drawing.pen.Outlines;

/** Sitting upright, seen from the front. */
final class Sitting implements Posture {
    @Override
    public void draw(Brush brush, Animal animal, Dice dice) {
        Coat coat = animal.coat();
        Body body = animal.body();
        double r = dice.between(17, 20.5);
        double floor = 44;
        double y = floor - r * (1.75 + 0.35 * Math.min(2, body.leg()) + 0.3 * body.neck());
        double w = r * Math.min(1.5, 0.65 + body.depth() * 0.45);
        double shoulder = y + r * 0.5;
        brush.fill(Outlines.ellipse(0, floor, w * 1.5, r * 0.2), Colours.faint(Colours.darker(coat.dark(), 0.8), 0.3));
        double side = dice.sign();
        brush.in(
                side * w * 0.7,
                floor - r * 0.35,
                0,
                -side * r,
                r,
                () -> animal.tail().draw(brush, coat, dice.split()));
        Shape trunk = Outlines.twin(
                0,
                shoulder,
                w * 0.62,
                shoulder + r * 0.15,
                w * 0.85,
                shoulder + (floor - shoulder) * 0.45,
                w * 1.05,
                floor - r * 0.35,
                w * 0.8,
                floor,
                0,
                floor);
        coat.fur().paint(brush, trunk, coat.base(), r * 0.2, dice.split());
        Markings.trunk(brush, coat, trunk, r, dice.split());
        brush.fill(
                coat.fur()
                        .edge(
                                Outlines.twin(
                                        0,
                                        shoulder,
                                        w * 0.4,
                                        shoulder + r * 0.3,
                                        w * 0.42,
                                        shoulder + r * 1.1,
                                        0,
                                        shoulder + r * 1.6),
                                r * 0.16,
                                dice),
                coat.breast());
        for (int s = -1; s <= 1; s += 2) {
            foot(
                    brush,
                    animal,
                    s * w * 0.88,
                    floor - r * 0.12,
                    r * 0.36 * Math.max(0.8, body.legWidth() * 2.2),
                    r * 0.2);
        }
        double leg = r * body.legWidth();
        for (int s = -1; s <= 1; s += 2) {
            double x = s * w * 0.3;
            Shape limb =
                    Outlines.limb(leg * 1.15, leg, x * 1.25, shoulder + (floor - shoulder) * 0.4, x, floor - leg * 0.3);
            brush.solid(limb, Colours.mix(coat.base(), coat.foot(), 0.15));
            foot(brush, animal, x, floor - r * 0.08, leg * 0.78, r * 0.2);
        }
        if (animal.has(Trim.COLLAR)) {
            Collar.draw(brush, -w * 0.58, w * 0.58, shoulder + r * 0.5, r * 0.2, dice.split());
        }
        Posture.head(brush, animal, 0, y, r, 0.22, dice);
    }

    private static void foot(Brush brush, Animal animal, double x, double y, double width, double height) {
        Coat coat = animal.coat();
        if (animal.body().foot() == Body.Foot.HOOF) {
            brush.solid(
                    Outlines.box(x - width * 0.9, y - height * 0.7, width * 1.8, height * 1.6, height * 0.3),
                    Colours.darker(coat.dark(), 0.3));
            return;
        }
        brush.solid(Outlines.ellipse(x, y, width, height), coat.foot());
        for (int i = -1; i <= 1; i += 2) {
            brush.line(
                    Outlines.line(x + i * width * 0.28, y + height * 0.15, x + i * width * 0.28, y + height * 0.75),
                    Colours.darker(coat.foot(), 0.45),
                    width * 0.09);
        }
    }
}
