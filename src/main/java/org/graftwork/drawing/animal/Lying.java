// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.animal;

import java.awt.Shape;
import org.graftwork.drawing.pen.Brush;
import org.graftwork.drawing.pen.Colours;
import org.graftwork.drawing.pen.Dice;
import org.graftwork.drawing.pen.Outlines;

/** Lying on the belly, the head to the right. */
final class Lying implements Posture {
    @Override
    public void draw(Brush brush, Animal animal, Dice dice) {
        Coat coat = animal.coat();
        Body body = animal.body();
        double r = dice.between(16, 20);
        double l = Math.min(40, r * (0.6 + body.length() * 0.65));
        double d = r * Math.min(1.3, 0.35 + body.depth() * 0.65);
        double floor = 30;
        double x = -8;
        double top = floor - 2 * d;
        brush.fill(Outlines.ellipse(x, floor, l * 1.2, r * 0.22), Colours.faint(Colours.darker(coat.dark(), 0.8), 0.3));
        brush.in(x - l * 0.85, floor - r * 0.35, 0, r, r, () -> animal.tail().draw(brush, coat, dice.split()));
        Shape trunk = Outlines.smooth(
                x - l,
                floor - d * 0.6,
                x - l * 0.8,
                top + d * 0.3,
                x - l * 0.2,
                top,
                x + l * 0.6,
                top + d * 0.15,
                x + l,
                floor - d * 0.8,
                x + l * 0.85,
                floor,
                x,
                floor + 1,
                x - l * 0.85,
                floor);
        coat.fur().paint(brush, trunk, coat.base(), r * 0.2, dice.split());
        Markings.trunk(brush, coat, trunk, r, dice.split());
        brush.solid(
                Outlines.smooth(
                        x - l * 0.85,
                        floor,
                        x - l * 0.75,
                        floor - d,
                        x - l * 0.3,
                        floor - d * 0.95,
                        x - l * 0.2,
                        floor - d * 0.2,
                        x - l * 0.15,
                        floor),
                Colours.darker(coat.base(), 0.08));
        double w = r * body.legWidth();
        paw(brush, animal, x - l * 0.3, x - l * 0.05, floor - w * 0.4, w);
        double headX = x + l * 0.72;
        double reach = dice.between(0.5, 1.1) * r;
        paw(brush, animal, headX - r * 0.5, headX + reach, floor - w * 0.9, w * 1.05);
        paw(brush, animal, headX - r * 0.7, headX + reach * 0.75, floor - w * 0.3, w * 1.1);
        double headY = floor - r * dice.between(1.15, 1.5) - d * 0.35;
        brush.fill(
                Outlines.ellipse(headX, headY + r * 0.95, r * 0.8, r * 0.3),
                Colours.faint(Colours.darker(coat.base(), 0.6), 0.3));
        if (animal.has(Trim.COLLAR)) {
            Collar.draw(brush, headX - r * 0.7, headX + r * 0.7, headY + r * 0.95, r * 0.2, dice.split());
        }
        Posture.head(brush, animal, headX, headY, r, 0.25, dice);
    }

    private static void paw(Brush brush, Animal animal, double from, double to, double y, double w) {
        Coat coat = animal.coat();
        brush.solid(Outlines.limb(w * 1.15, w, from, y, to, y), coat.base());
        boolean hoof = animal.body().foot() == Body.Foot.HOOF;
        brush.solid(
                Outlines.ellipse(to + w * 0.1, y, w * 0.7, w * 0.55),
                hoof ? Colours.darker(coat.dark(), 0.4) : coat.foot());
    }
}
