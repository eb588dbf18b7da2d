// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.thing;

import java.awt.Color;
import org.graftwork.drawing.pen.Brush;
import org.graftwork.drawing.pen.Colours;
import org.graftwork.drawing.pen.Dice;
import org.graftwork.drawing.pen.Outlines;
import org.graftwork.drawing.pen.Subject;

/** Faces of people. */
public final class Person {
    private Person() {}

    /** A person's head and shoulders. */
    public static Subject face() {
        return Drawn.upright("face", Person::draw);
    }

    private static void draw(Brush brush, Dice dice) {
        Color skin = Colours.near(new Color(dice.pick(0xF3CFB3, 0xE3B08A, 0xC68A62, 0x9A6544, 0x6E452E)), dice, 0.04);
        Color hair = Colours.near(
                new Color(dice.pick(0x2A2220, 0x5A3A24, 0x9A6A38, 0xD9B26A, 0xB4B0AC, 0xA84A2A)), dice, 0.05);
        Color cloth = Colours.bright(dice);
        double w = dice.between(19, 24);
        double h = dice.between(25, 30);
        boolean longHair = dice.chance(0.5);
        if (longHair) {
            brush.solid(Outlines.twin(0, -h - 8, w + 6, -h * 0.6, w + 8, 8, w + 4, dice.between(20, 38), 0, 34), hair);
        }
        brush.solid(Outlines.smooth(-46, 60, -36, 34, -12, 28, 12, 28, 36, 34, 46, 60), cloth);
        brush.solid(Outlines.box(-8, 14, 16, 20, 6), Colours.darker(skin, 0.14));
        for (int side = -1; side <= 1; side += 2) {
            brush.solid(Outlines.ellipse(side * w, -2, 4.5, 6), skin);
        }
        brush.solid(Outlines.twin(0, -h, w * 0.85, -h * 0.7, w, -4, w * 0.75, 16, 0, h * 0.86), skin);
        double fringe = dice.between(-0.72, -0.5);
        brush.solid(
                Outlines.smooth(
                        -w - 2,
                        -6,
                        -w,
                        -h * 0.8,
                        0,
                        -h - 8,
                        w,
                        -h * 0.8,
                        w + 2,
                        -6,
                        w * 0.8,
                        h * fringe,
                        dice.sway(10),
                        h * fringe - 2,
                        -w * 0.8,
                        h * fringe),
                hair);
        double gaze = dice.sway(1);
        Color iris = new Color(dice.pick(0x3A2A20, 0x4A6A8A, 0x5A7A4A));
        for (int side = -1; side <= 1; side += 2) {
            brush.fill(Outlines.ellipse(side * 8.5, -4, 4, 2.8), Color.WHITE);
            brush.fill(Outlines.circle(side * 8.5 + gaze, -4, 2.3), iris);
            brush.line(Outlines.curve(side * 4.5, -10, side * 9, -12, side * 13, -10), Colours.darker(hair, 0.2), 1.5);
        }
        brush.line(Outlines.curve(0, -2, 2.4, 5, -1, 6), Colours.darker(skin, 0.4), 1.2);
        double smile = dice.between(-1, 5);
        brush.line(Outlines.curve(-7, 13, 0, 13 + smile, 7, 13), Colours.mix(skin, new Color(0xA02838), 0.65), 1.9);
        if (dice.chance(0.25)) {
            Color rim = Colours.darker(Colours.bright(dice), 0.5);
            brush.line(Outlines.circle(-8.5, -4, 6.5), rim, 1.1);
            brush.line(Outlines.circle(8.5, -4, 6.5), rim, 1.1);
            brush.line(Outlines.line(-2, -4, 2, -4), rim, 1.1);
        }
    }
}
