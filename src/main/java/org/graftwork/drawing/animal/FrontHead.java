// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.animal;

import java.awt.Shape;
import org.graftwork.drawing.pen.Brush;
import org.graftwork.drawing.pen.Colours;
import org.graftwork.drawing.pen.Dice;
import org.graftwork.drawing.pen.Outlines;

/** Heads seen from the front or half turned, in head space: the skull is about (0, 0) with radius 1. */
final class FrontHead {
    private FrontHead() {}

    /** Draws the head; {@code turn} is the way it looks, -1 left to 1 right. */
    static void draw(Brush brush, Animal animal, double turn, Dice dice) {
        Coat coat = animal.coat();
        Ear ears = animal.ears();
        HeadDress dress = new HeadDress(brush, animal, dice.split());
        double wagLeft = dice.sway(0.13);
        double wagRight = dice.chance(0.15) ? dice.sway(0.4) : dice.sway(0.13);
        dress.behind();
        if (!ears.hangs()) {
            ears.draw(brush, coat, -1, turn, wagLeft, dice.split());
            ears.draw(brush, coat, 1, turn, wagRight, dice.split());
        }
        Shape skull = animal.head().front();
        coat.fur().paint(brush, skull, coat.base(), coat.fur() == Fur.CURLY ? 0.26 : 0.2, dice.split());
        if (coat.has(Coat.Marking.STRIPES) && animal.muzzle().kind() == Muzzle.Kind.SNOUT) {
            Markings.cap(brush, coat, skull, turn);
        } else {
            Markings.face(brush, coat, skull, turn, dice.split());
        }
        dress.face();
        brush.in(
                turn * 0.26,
                0,
                0,
                1 - 0.06 * Math.abs(turn),
                1,
                () -> new FrontMuzzle(brush, animal, dice.split()).draw());
        eyes(brush, animal, turn, dice.sway(0.7));
        if (ears.hangs()) {
            ears.draw(brush, coat, -1, turn, wagLeft, dice.split());
            ears.draw(brush, coat, 1, turn, wagRight, dice.split());
        }
        dress.crown();
        dress.chin();
    }

    private static void eyes(Brush brush, Animal animal, double turn, double gaze) {
        Eyes eyes = animal.eyes();
        for (int side = -1; side <= 1; side += 2) {
            int s = side;
            double x = side * eyes.x() * (1 - 0.1 * Math.abs(turn)) + turn * 0.2;
            double narrow = 1 - 0.22 * Math.max(0, turn * side);
            brush.in(
                    x,
                    eyes.y(),
                    0,
                    narrow,
                    1,
                    () -> eyes.draw(brush, animal.coat().base(), s, gaze * s));
            if (animal.muzzle().kind() == Muzzle.Kind.SNOUT && eyes.pupil() != Eyes.Pupil.CLOSED) {
                brush.line(
                        Outlines.curve(
                                x - 0.14,
                                eyes.y() - eyes.size() - 0.13,
                                x,
                                eyes.y() - eyes.size() - 0.2,
                                x + 0.14,
                                eyes.y() - eyes.size() - 0.13),
                        Colours.faint(Colours.darker(animal.coat().base(), 0.5), 0.6),
                        0.06);
            }
        }
    }
}
