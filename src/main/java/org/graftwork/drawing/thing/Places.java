// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.thing;

import java.awt.Color;
import java.util.List;
import org.graftwork.drawing.pen.Brush;
import org.graftwork.drawing.pen.Colours;
import org.graftwork.drawing.pen.Dice;
import org.graftwork.drawing.pen.Outlines;
import org.graftwork.drawing.pen.Subject;

/** House, castle, and what grows: tree, flower, cactus, mushroom. */
public final class Places {
    private static final Color GLASS = new Color(0xBFE0EE);

    private Places() {}

    /** One subject a kind. */
    public static List<Subject> subjects() {
        return List.of(
                Drawn.upright("house", Places::house),
                Drawn.upright("castle", Places::castle),
                Drawn.upright("tree", Places::tree),
                Drawn.upright("flower", Places::flower),
                Drawn.upright("cactus", Places::cactus),
                Drawn.upright("mushroom", Places::mushroom));
    }

    private static void house(Brush brush, Dice dice) {
        Color wall = Colours.quiet(dice);
        Color roof = Colours.bright(dice);
        double w = dice.between(26, 36);
        double eaves = dice.between(-14, 0);
        double ridge = eaves - dice.between(16, 26);
        brush.solid(Outlines.box(w * 0.4, ridge + 2, 7, 18, 0.5), Colours.darker(wall, 0.3));
        brush.solid(Outlines.box(-w, eaves, 2 * w, 40 - eaves, 0), wall);
        brush.solid(
                dice.chance(0.6)
                        ? Outlines.polygon(-w - 5, eaves + 2, 0, ridge, w + 5, eaves + 2)
                        : Outlines.polygon(-w - 5, eaves + 2, -w * 0.5, ridge, w * 0.5, ridge, w + 5, eaves + 2),
                roof);
        Color door = Colours.bright(dice);
        brush.solid(Outlines.box(-6, 18, 12, 22, 1), door);
        brush.fill(Outlines.circle(3.5, 30, 1), new Color(0xE9C24A));
        for (int side = -1; side <= 1; side += 2) {
            brush.solid(Outlines.box(side * w * 0.6 - 6, eaves + 8, 12, 12, 0.5), GLASS);
            brush.line(Outlines.line(side * w * 0.6, eaves + 8, side * w * 0.6, eaves + 20), Color.WHITE, 1.2);
            brush.line(Outlines.line(side * w * 0.6 - 6, eaves + 14, side * w * 0.6 + 6, eaves + 14), Color.WHITE, 1.2);
        }
    }

    private static void castle(Brush brush, Dice dice) {
        Color stone = Colours.quiet(dice);
        Color roof = Colours.bright(dice);
        for (int i = -1; i <= 1; i++) {
            double w = i == 0 ? dice.between(16, 20) : dice.between(8, 11);
            double top = i == 0 ? dice.between(-10, 2) : dice.between(-24, -10);
            double x = i * dice.between(24, 28);
            brush.solid(Outlines.box(x - w, top, 2 * w, 42 - top, 0), Colours.darker(stone, i == 0 ? 0.12 : 0));
            for (double c = x - w; c < x + w - 1; c += w * 0.66) {
                brush.solid(Outlines.box(c, top - 5, w * 0.36, 6, 0), stone);
            }
            if (i != 0 && dice.chance(0.7)) {
                brush.solid(Outlines.polygon(x - w - 2, top - 4, x, top - 24, x + w + 2, top - 4), roof);
            }
            brush.fill(Outlines.box(x - 2, top + 9, 4, 9, 2), Colours.darker(stone, 0.7));
        }
        brush.solid(Outlines.smooth(-8, 42, -8, 26, 0, 18, 8, 26, 8, 42), new Color(0x5A3C26));
        brush.line(Outlines.line(0, -10, 0, -34), new Color(0x4A4A4A), 1.2);
        brush.fill(Outlines.polygon(0, -34, 14, -30, 0, -26), Colours.bright(dice));
    }

    private static void tree(Brush brush, Dice dice) {
        Color wood = Colours.near(new Color(0x7A5638), dice, 0.08);
        Color green = Colours.hsb(dice.between(0.08, 0.42), dice.between(0.35, 0.7), dice.between(0.4, 0.8));
        if (dice.chance(0.4)) {
            brush.solid(Outlines.box(-4, 20, 8, 24, 1), wood);
            for (int i = 0; i < 4; i++) {
                double w = 32 - 6 * i;
                double y = 26 - 17 * i;
                brush.solid(Outlines.polygon(-w, y, 0, y - 26, w, y), Colours.lighter(green, 0.08 * i));
            }
            return;
        }
        brush.solid(Outlines.smooth(-6, 44, -3.5, 10, -10, -8, 0, 0, 9, -8, 3.5, 10, 6, 44, 0, 45), wood);
        for (int i = 0; i < 9; i++) {
            double a = i * 0.9;
            brush.solid(
                    Outlines.circle(
                            Math.cos(a) * dice.between(8, 22),
                            -16 + Math.sin(a) * dice.between(6, 16),
                            dice.between(11, 17)),
                    Colours.near(green, dice, 0.06));
        }
        Color fruit = Colours.bright(dice);
        for (int i = 0; i < dice.whole(0, 8); i++) {
            brush.solid(Outlines.circle(dice.sway(24), -16 + dice.sway(18), 2.4), fruit);
        }
    }

    private static void flower(Brush brush, Dice dice) {
        Color petal = Colours.bright(dice);
        Color green = Colours.hsb(dice.between(0.2, 0.42), 0.5, dice.between(0.4, 0.75));
        double y = dice.between(-18, -8);
        brush.line(Outlines.curve(dice.sway(8), 46, dice.sway(4), 20, 0, y), green, 3);
        brush.solid(Outlines.placed(Outlines.leaf(26, 12), 0, 34, 0.9), green);
        brush.solid(Outlines.placed(Outlines.leaf(22, 11), 0, 38, -0.9), green);
        int petals = dice.whole(5, 13);
        double length = dice.between(18, 27);
        double wide = Math.min(16, 2.4 * Math.PI * length / petals * 0.62);
        double start = dice.between(0, 1);
        for (int i = 0; i < petals; i++) {
            brush.solid(Outlines.placed(Outlines.leaf(length, wide), 0, y, start + 2 * Math.PI * i / petals), petal);
        }
        brush.solid(Outlines.circle(0, y, dice.between(5, 9)), Colours.bright(dice));
    }

    private static void cactus(Brush brush, Dice dice) {
        Color green = Colours.hsb(dice.between(0.2, 0.45), dice.between(0.35, 0.6), dice.between(0.45, 0.75));
        double w = dice.between(14, 20);
        double left = dice.between(-12, 4);
        double right = dice.between(-14, 8);
        brush.solid(Outlines.limb(w * 0.6, w * 0.6, -4, left + 12, -24, left + 10, -25, left - 10), green);
        brush.solid(Outlines.limb(w * 0.6, w * 0.6, 4, right + 14, 24, right + 12, 25, right - 12), green);
        brush.solid(Outlines.limb(w, w, 0, 26, 0, -28), green);
        for (int i = -1; i <= 1; i++) {
            brush.line(
                    Outlines.line(i * w * 0.28, 24, i * w * 0.28, -30),
                    Colours.faint(Colours.darker(green, 0.4), 0.7),
                    0.9);
        }
        for (int i = 0; i < 22; i++) {
            double x = dice.sway(w * 0.5);
            double y = dice.between(-32, 22);
            brush.line(Outlines.line(x, y, x + dice.sway(2), y - 2), new Color(0xFBF3D8), 0.6);
        }
        if (dice.chance(0.6)) {
            brush.solid(Outlines.circle(0, -28 - w / 2, 4), Colours.bright(dice));
        }
        Color clay = Colours.near(new Color(0xC4714A), dice, 0.1);
        brush.solid(Outlines.polygon(-17, 24, 17, 24, 12, 44, -12, 44), clay);
        brush.solid(Outlines.box(-19, 20, 38, 7, 1), Colours.lighter(clay, 0.1));
    }

    private static void mushroom(Brush brush, Dice dice) {
        Color cap = Colours.bright(dice);
        double w = dice.between(28, 38);
        double h = dice.between(22, 36);
        brush.solid(Outlines.smooth(-9, 2, 9, 2, 11, 30, 13, 40, 0, 43, -13, 40, -11, 30), new Color(0xF5EAD6));
        brush.solid(
                Outlines.smooth(
                        -w, 4, -w * 0.8, -h * 0.5, 0, -h, w * 0.8, -h * 0.5, w, 4, w * 0.5, 9, 0, 7, -w * 0.5, 9),
                cap);
        for (int i = 0; i < 7; i++) {
            double x = dice.sway(w * 0.7);
            brush.fill(
                    Outlines.ellipse(x, dice.between(-h * 0.6, -2), dice.between(2, 5), dice.between(2, 4)),
                    new Color(0xFBF6EA));
        }
    }
}
