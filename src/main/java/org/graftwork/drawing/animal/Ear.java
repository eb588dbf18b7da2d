// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.animal;

import java.awt.Color;
import java.awt.Shape;
import org.graftwork.drawing.pen.Brush;
import org.graftwork.drawing.pen.Colours;
import org.graftwork.drawing.pen.Dice;
import org.graftwork.drawing.pen.Outlines;

/**
 * A pair of ears. Lengths are in head radii.
 *
 * @param kind the shape
 * @param length base to tip
 * @param width across the base
 * @param x half the distance between the bases
 * @param y the bases' height; negative is above the middle of the head
 * @param angle how far the tips lean outwards, radians; 0 points straight up
 */
record Ear(Kind kind, double length, double width, double x, double y, double angle) {
    enum Kind {
        POINTED,
        TUFTED,
        ROUND,
        LONG,
        LEAF,
        FLOPPY,
        FOLDED,
        FAN,
        NONE
    }

    /** True where the ears hang in front of the head. */
    boolean hangs() {
        return kind == Kind.FLOPPY;
    }

    /**
     * Draws one ear of the pair in head space.
     *
     * @param side -1 left, 1 right
     * @param turn the way the head looks, -1 to 1: the ear on that side is seen narrower
     */
    void draw(Brush brush, Coat coat, int side, double turn, double wag, Dice dice) {
        if (kind == Kind.NONE) {
            return;
        }
        double narrow = 1 - 0.3 * Math.max(0, turn * side);
        double shift = turn * (hangs() ? 0.05 : -0.08);
        brush.in(
                side * x * (1 - 0.12 * Math.abs(turn)) + shift,
                y,
                side * (angle + wag),
                side * narrow,
                1,
                () -> paint(brush, coat, dice));
    }

    private void paint(Brush brush, Coat coat, Dice dice) {
        Color outside = coat.ear();
        Color inside = Colours.mix(coat.skin(), outside, 0.2);
        switch (kind) {
            case POINTED, TUFTED -> {
                Shape ear = pointed(width / 2, length);
                coat.fur().paint(brush, ear, outside, 0.16, dice);
                brush.fill(Outlines.placed(pointed(width * 0.31, length * 0.74), 0, 0.02, 0), inside);
                tuft(brush, coat, dice);
            }
            case ROUND -> {
                double r = width / 2;
                coat.fur().paint(brush, Outlines.ellipse(0, -length * 0.5, r, length * 0.55), outside, 0.14, dice);
                brush.fill(Outlines.ellipse(0, -length * 0.48, r * 0.64, length * 0.36), inside);
            }
            case LONG, LEAF -> {
                brush.solid(Outlines.leaf(length, width), outside);
                brush.fill(Outlines.placed(Outlines.leaf(length * 0.82, width * 0.55), 0, -length * 0.06, 0), inside);
            }
            case FLOPPY -> {
                Shape flap = Outlines.smooth(
                        -width * 0.35,
                        -0.08,
                        width * 0.25,
                        -0.14,
                        width * 0.72,
                        length * 0.28,
                        width * 0.8,
                        length * 0.75,
                        width * 0.45,
                        length,
                        width * 0.05,
                        length * 0.78,
                        -width * 0.12,
                        length * 0.35);
                coat.fur().paint(brush, flap, Colours.darker(outside, 0.16), 0.17, dice);
            }
            case FOLDED -> {
                brush.solid(
                        Outlines.smooth(
                                -width / 2,
                                0.1,
                                -width * 0.3,
                                -length * 0.6,
                                width * 0.3,
                                -length * 0.6,
                                width / 2,
                                0.1),
                        outside);
                brush.solid(
                        Outlines.smooth(
                                -width * 0.36,
                                -length * 0.62,
                                width * 0.36,
                                -length * 0.6,
                                width * 0.62,
                                -length * 0.1,
                                width * 0.3,
                                -length * 0.02),
                        Colours.darker(outside, 0.2));
            }
            case FAN -> {
                Shape fan = Outlines.smooth(
                        -width * 0.2,
                        0.3,
                        0,
                        -length * 0.55,
                        width * 0.5,
                        -length * 0.7,
                        width * 0.95,
                        -length * 0.25,
                        width * 0.85,
                        length * 0.45,
                        width * 0.35,
                        length * 0.75);
                brush.solid(fan, outside);
                brush.fill(Outlines.placed(Outlines.stretched(fan, 0.7, 0.7), width * 0.12, 0, 0), inside);
            }
            case NONE -> {}
        }
    }

    private void tuft(Brush brush, Coat coat, Dice dice) {
        if (kind == Kind.TUFTED) {
            for (int i = 0; i < 4; i++) {
                double lean = dice.sway(0.12);
                brush.line(
                        Outlines.line(lean * 0.3, -length * 0.85, lean, -length * dice.between(1.15, 1.4)),
                        coat.dark(),
                        0.07);
            }
        }
    }

    private static Shape pointed(double half, double length) {
        return Outlines.smooth(
                -half,
                0.12,
                -half * 0.78,
                -length * 0.42,
                -half * 0.1,
                -length,
                half * 0.1,
                -length,
                half * 0.85,
                -length * 0.42,
                half * 1.05,
                0.12,
                0,
                0.2);
    }
}
