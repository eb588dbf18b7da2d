// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.animal;

import java.awt.Color;
import java.awt.Shape;
import org.graftwork.drawing.pen.Brush;
import org.graftwork.drawing.pen.Colours;
import org.graftwork.drawing.pen.Dice;
import org.graftwork.drawing.pen.Outlines;

/**
 * A tail. Lengths are in head radii.
 *
 * @param kind the shape
 * @param length root to tip
 * @param width at the root
 */
record Tail(Kind kind, double length, double width) {
    enum Kind {
        SLENDER,
        SABRE,
        BUSHY,
        PLUME,
        CURLED,
        STUB,
        PUFF,
        TUFTED,
        THIN,
        SPIRAL,
        HAIR,
        NONE
    }

    /** Draws the tail in head radii with its root at (0, 0), pointing to the left. */
    void draw(Brush brush, Coat coat, Dice dice) {
        Color colour = coat.has(Coat.Marking.POINTS) ? coat.dark() : coat.base();
        double l = length;
        double up = dice.between(0.2, 1);
        switch (kind) {
            case SLENDER -> {
                Shape tail = dice.chance(0.5)
                        ? Outlines.limb(
                                width,
                                width * 0.7,
                                0,
                                0,
                                -l * 0.3,
                                -l * 0.05,
                                -l * 0.42,
                                -l * 0.5,
                                -l * 0.3,
                                -l * 0.8,
                                -l * 0.45,
                                -l)
                        : Outlines.limb(
                                width,
                                width * 0.7,
                                0,
                                0,
                                -l * 0.35,
                                l * 0.12,
                                -l * 0.7,
                                -l * 0.1 * up,
                                -l * 0.9,
                                -l * 0.5 * up,
                                -l,
                                -l * 0.3);
                coat.fur().paint(brush, tail, colour, 0.2, dice);
                rings(brush, coat, tail);
            }
            case SABRE ->
                coat.fur()
                        .paint(
                                brush,
                                Outlines.limb(
                                        width, width * 0.35, 0, 0, -l * 0.45, -l * 0.2 * up, -l * 0.75, -l * 0.7 * up),
                                colour,
                                0.18,
                                dice);
            case BUSHY -> {
                double lift = l * up * 0.6;
                Shape brushTail = Outlines.smooth(
                        0.1,
                        -width * 0.3,
                        -l * 0.4,
                        -width * 0.9 - lift * 0.5,
                        -l * 0.85,
                        -width * 0.8 - lift,
                        -l,
                        -lift,
                        -l * 0.7,
                        width * 0.7 - lift * 0.7,
                        -l * 0.25,
                        width * 0.55 - lift * 0.1);
                Fur.FLUFFY.paint(brush, brushTail, colour, 0.24, dice);
                brush.within(
                        brushTail,
                        () -> brush.fill(Outlines.circle(-l, -lift, l * 0.33), Colours.faint(coat.light(), 0.92)));
                rings(brush, coat, brushTail);
            }
            case PLUME ->
                Fur.FLUFFY.paint(
                        brush,
                        Outlines.smooth(
                                0.15, 0.1, -l * 0.2, -l * 0.45, 0.05, -l, l * 0.3, -l * 0.9, -l * 0.6, -l * 0.85,
                                -l * 0.6, -l * 0.25),
                        colour,
                        0.28,
                        dice);
            case CURLED ->
                coat.fur()
                        .paint(
                                brush,
                                Outlines.limb(
                                        width,
                                        width * 0.7,
                                        0,
                                        0,
                                        -l * 0.3,
                                        -l * 0.3,
                                        -l * 0.15,
                                        -l * 0.7,
                                        l * 0.22,
                                        -l * 0.62,
                                        l * 0.2,
                                        -l * 0.35),
                                colour,
                                0.18,
                                dice);
            case STUB -> brush.solid(Outlines.limb(width, width * 0.6, 0, 0, -l * 0.5, -l * 0.5), colour);
            case PUFF ->
                Fur.FLUFFY.paint(
                        brush, Outlines.circle(-width * 0.3, -width * 0.1, width * 0.6), coat.light(), 0.2, dice);
            case TUFTED -> {
                brush.line(
                        Outlines.curve(0, 0, -l * 0.4, l * 0.1, -l * 0.55, l * 0.5, -l * 0.75, l * 0.7 * up),
                        colour,
                        width);
                Fur.FLUFFY.paint(
                        brush,
                        Outlines.ellipse(-l * 0.78, l * 0.72 * up, width * 1.6, width * 2),
                        coat.dark(),
                        0.18,
                        dice);
            }
            case THIN ->
                brush.line(
                        Outlines.curve(
                                0, 0, -l * 0.3, l * 0.15, -l * 0.55, -l * 0.15, -l * 0.8, -l * 0.3 * up, -l, -l * 0.1),
                        Colours.mix(coat.skin(), colour, 0.3),
                        width);
            case SPIRAL ->
                brush.line(
                        Outlines.curve(
                                0, 0, -l * 0.4, -l * 0.1, -l * 0.35, -l * 0.6, 0, -l * 0.5, -l * 0.1, -l * 0.1,
                                -l * 0.6, -l * 0.05, -l * 0.9, -l * 0.5),
                        Colours.darker(colour, 0.2),
                        width);
            case HAIR -> {
                for (int i = 0; i < 9; i++) {
                    double x = dice.sway(0.25);
                    brush.line(
                            Outlines.curve(0, 0, -l * 0.3, l * 0.05, -l * 0.45 + x, l * 0.6, -l * 0.4 + 1.4 * x, l),
                            i % 3 == 0 ? Colours.lighter(coat.dark(), 0.2) : coat.dark(),
                            width * 0.5);
                }
            }
            case NONE -> {}
        }
    }

    private void rings(Brush brush, Coat coat, Shape tail) {
        if (coat.has(Coat.Marking.STRIPES)) {
            brush.within(tail, () -> {
                for (double y = -2.2; y < 1; y += 0.34) {
                    brush.line(
                            Outlines.line(-length * 1.1, y * length / 2, 0, y * length / 2 - 0.2),
                            Colours.faint(coat.dark(), 0.75),
                            0.12);
                }
            });
        }
    }
}
