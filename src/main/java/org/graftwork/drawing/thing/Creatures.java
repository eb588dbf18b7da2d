// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.thing;

import java.awt.Color;
import java.awt.Shape;
import java.util.List;
import org.graftwork.drawing.pen.Brush;
import org.graftwork.drawing.pen.Colours;
import org.graftwork.drawing.pen.Dice;
import org.graftwork.drawing.pen.Outlines;
import org.graftwork.drawing.pen.Subject;

/** Animals of another build: bird, owl, penguin, fish, butterfly, turtle, frog, snail. */
public final class Creatures {
    private static final Color INK = new Color(0x1E1A1C);
    private static final Color BEAK = new Color(0xE8A33A);

    private Creatures() {}

    /** One subject a kind. */
    public static List<Subject> subjects() {
        return List.of(
                Drawn.upright("bird", Creatures::bird),
                Drawn.upright("owl", Creatures::owl),
                Drawn.upright("penguin", Creatures::penguin),
                Drawn.upright("fish", Creatures::fish),
                Drawn.loose("butterfly", Creatures::butterfly),
                Drawn.upright("turtle", Creatures::turtle),
                Drawn.upright("frog", Creatures::frog),
                Drawn.upright("snail", Creatures::snail));
    }

    private static void bird(Brush brush, Dice dice) {
        Color plume = plume(dice);
        Color breast = Colours.lighter(plume, 0.5);
        brush.solid(
                Outlines.polygon(-18, 6, -46, dice.between(-6, 18), -42, dice.between(14, 24), -14, 16),
                Colours.darker(plume, 0.2));
        brush.line(Outlines.line(-2, 26, -3, 42, 4, 43), BEAK, 1.8);
        brush.line(Outlines.line(8, 26, 8, 42, 15, 43), BEAK, 1.8);
        double fat = dice.between(18, 24);
        brush.solid(Outlines.smooth(-24, 6, 0, -10, 18, -4, 26, 10, 12, 10 + fat * 0.8, -10, 8 + fat * 0.8), plume);
        brush.fill(Outlines.ellipse(12, 15, 11, 11), breast);
        brush.solid(Outlines.polygon(30, -20, 45, dice.between(-17, -10), 30, -10), BEAK);
        brush.solid(Outlines.circle(20, -16, dice.between(13, 17)), plume);
        brush.solid(Outlines.smooth(-26, 12, -14, -4, 4, 0, 8, 10, -6, 18), Colours.darker(plume, 0.25));
        eye(brush, 24, -19, dice.between(2.4, 3.6));
    }

    private static void owl(Brush brush, Dice dice) {
        Color plume = plume(dice);
        Color light = Colours.lighter(plume, 0.45);
        double w = dice.between(25, 31);
        for (int side = -1; side <= 1; side += 2) {
            brush.solid(Outlines.smooth(side * 10, -28, side * 24, -46, side * 26, -24), plume);
        }
        brush.solid(Outlines.twin(0, -36, w * 0.8, -30, w, -6, w * 0.92, 26, w * 0.5, 42, 0, 43), plume);
        brush.fill(Outlines.ellipse(0, 20, w * 0.62, 20), light);
        for (int i = 0; i < 9; i++) {
            double x = (i % 3 - 1) * 10;
            double y = 10 + 9 * Math.floorDiv(i, 3);
            brush.line(Outlines.curve(x - 4, y, x, y + 4, x + 4, y), Colours.darker(light, 0.35), 1.3);
        }
        brush.solid(Outlines.smooth(-w, -4, -w * 0.6, 4, -w * 0.75, 32, -w * 1.08, 18), Colours.darker(plume, 0.25));
        brush.solid(Outlines.smooth(w, -4, w * 0.6, 4, w * 0.75, 32, w * 1.08, 18), Colours.darker(plume, 0.25));
        double r = dice.between(9, 12);
        Color iris = Colours.hsb(dice.between(0.08, 0.16), 0.75, 0.95);
        for (int side = -1; side <= 1; side += 2) {
            brush.fill(Outlines.circle(side * 11.5, -16, r + 3), light);
            brush.solid(Outlines.circle(side * 11.5, -16, r), iris);
            eye(brush, side * 11.5, -16, r * 0.6);
        }
        brush.solid(Outlines.polygon(-4, -11, 4, -11, 0, 0), BEAK);
    }

    private static void penguin(Brush brush, Dice dice) {
        Color coat = dice.chance(0.5) ? new Color(0x34343E) : plume(dice);
        double w = dice.between(20, 26);
        double lift = dice.between(0.1, 0.8);
        for (int side = -1; side <= 1; side += 2) {
            brush.solid(Outlines.ellipse(side * 10, 42, 9, 4), BEAK);
            brush.solid(Outlines.placed(Outlines.ellipse(0, 14, 5, 17), side * w * 0.8, -2, -side * lift), coat);
        }
        brush.solid(Outlines.twin(0, -44, w * 0.6, -38, w * 0.72, -18, w, 14, w * 0.7, 40, 0, 43), coat);
        brush.fill(Outlines.twin(0, -14, w * 0.5, -8, w * 0.75, 16, w * 0.5, 36, 0, 39), new Color(0xF7F4EE));
        brush.fill(Outlines.ellipse(-6, -25, 7, 8), new Color(0xF7F4EE));
        brush.fill(Outlines.ellipse(6, -25, 7, 8), new Color(0xF7F4EE));
        eye(brush, -6, -27, 2.8);
        eye(brush, 6, -27, 2.8);
        brush.solid(Outlines.polygon(-5, -22, 5, -22, 0, -14), BEAK);
    }

    private static void fish(Brush brush, Dice dice) {
        Color scale = Colours.bright(dice);
        Color fin = dice.chance(0.5) ? Colours.darker(scale, 0.25) : Colours.bright(dice);
        double h = dice.between(16, 25);
        brush.solid(Outlines.smooth(-24, 0, -46, -dice.between(14, 22), -40, 0, -46, dice.between(14, 22)), fin);
        brush.solid(Outlines.smooth(-12, -h * 0.7, 4, -h * 1.6, 20, -h * 0.7), fin);
        brush.solid(Outlines.smooth(-8, h * 0.7, 2, h * 1.4, 12, h * 0.7), fin);
        Shape trunk = Outlines.smooth(-32, 0, -8, -h, 22, -h * 0.85, 42, -2, 24, h * 0.8, -8, h);
        brush.solid(trunk, scale);
        boolean bands = dice.chance(0.5);
        brush.within(trunk, () -> {
            for (int i = 0; i < 4; i++) {
                double x = -20 + i * 11;
                if (bands) {
                    brush.line(Outlines.curve(x, -h, x + 4, 0, x, h), Colours.lighter(scale, 0.5), 3.5);
                } else {
                    for (double y = -h; y < h; y += 7) {
                        brush.line(Outlines.curve(x, y - 3, x + 4, y, x, y + 3), Colours.darker(scale, 0.3), 0.8);
                    }
                }
            }
        });
        brush.solid(Outlines.smooth(2, 3, -10, 10, -6, 2), fin);
        brush.fill(Outlines.circle(29, -5, 5), Color.WHITE);
        eye(brush, 30, -5, 3);
        brush.line(Outlines.curve(40, 3, 36, 6, 33, 5), Colours.darker(scale, 0.6), 1);
    }

    private static void butterfly(Brush brush, Dice dice) {
        Color wing = Colours.bright(dice);
        Color spot = Colours.bright(dice);
        double w = dice.between(30, 42);
        for (int side = -1; side <= 1; side += 2) {
            brush.solid(
                    Outlines.smooth(side * 2, 4, side * w * 0.7, 6, side * w * 0.75, 30, side * w * 0.3, 36),
                    Colours.darker(wing, 0.15));
            brush.solid(
                    Outlines.smooth(
                            side * 2, 2, side * w * 0.4, -30, side * w, -34, side * w * 0.95, -6, side * w * 0.5, 6),
                    wing);
            brush.fill(Outlines.circle(side * w * 0.66, -18, dice.between(5, 8)), spot);
            brush.fill(Outlines.circle(side * w * 0.45, 20, dice.between(3, 6)), Colours.lighter(spot, 0.3));
            brush.line(Outlines.curve(0, -20, side * 5, -32, side * 12, -38), INK, 1.2);
            brush.fill(Outlines.circle(side * 12, -38, 1.7), INK);
        }
        brush.solid(Outlines.ellipse(0, 4, 3.4, 24), new Color(0x3A2C28));
    }

    private static void turtle(Brush brush, Dice dice) {
        Color skin = Colours.hsb(dice.between(0.1, 0.45), dice.between(0.3, 0.55), dice.between(0.5, 0.8));
        Color shell = Colours.hsb(dice.between(0.05, 0.4), dice.between(0.35, 0.6), dice.between(0.35, 0.65));
        double h = dice.between(28, 38);
        brush.solid(Outlines.polygon(-32, 16, -46, 22, -30, 24), skin);
        for (double x : new double[] {-20, 16}) {
            brush.solid(Outlines.smooth(x - 7, 14, x + 7, 14, x + 9, 33, x - 6, 33), skin);
        }
        brush.solid(Outlines.limb(13, 12, 24, 14, 33, 8, 38, dice.between(-8, 4)), skin);
        double y = dice.between(-10, 0);
        brush.solid(Outlines.ellipse(39, y, 10, 9), skin);
        eye(brush, 42, y - 3, 2.2);
        brush.line(Outlines.curve(40, y + 4, 44, y + 4, 47, y + 2), Colours.darker(skin, 0.6), 0.9);
        Shape dome = Outlines.smooth(-36, 18, -26, 18 - h * 0.75, 0, 18 - h, 26, 18 - h * 0.75, 34, 18, 0, 23);
        brush.solid(dome, shell);
        brush.within(dome, () -> {
            for (int i = -1; i <= 1; i++) {
                brush.solid(
                        Outlines.polygon(i * 21 - 7, 4, i * 21 - 10, -6, i * 21, -14, i * 21 + 10, -6, i * 21 + 7, 4),
                        Colours.lighter(shell, 0.25));
            }
        });
    }

    private static void frog(Brush brush, Dice dice) {
        Color skin = Colours.hsb(dice.between(0.1, 0.5), dice.between(0.35, 0.65), dice.between(0.5, 0.85));
        double w = dice.between(26, 32);
        for (int side = -1; side <= 1; side += 2) {
            brush.solid(
                    Outlines.smooth(
                            side * 16, 22, side * 36, 8, side * 43, 28, side * 30, 40, side * 44, 43, side * 18, 43),
                    Colours.darker(skin, 0.15));
        }
        brush.solid(Outlines.twin(0, -10, w * 0.8, 2, w * 0.85, 24, w * 0.55, 40, 0, 42), skin);
        brush.fill(Outlines.ellipse(0, 26, w * 0.5, 14), Colours.lighter(skin, 0.5));
        brush.solid(Outlines.twin(0, -24, w * 0.7, -20, w * 1.05, -4, w * 0.7, 10, 0, 13), skin);
        for (int side = -1; side <= 1; side += 2) {
            brush.solid(Outlines.circle(side * w * 0.58, -24, 9), skin);
            brush.fill(Outlines.circle(side * w * 0.58, -25, 6.4), new Color(0xF5E9A8));
            brush.fill(Outlines.ellipse(side * w * 0.58, -25, 4.2, 2.4), INK);
            brush.fill(Outlines.circle(side * 4, -8, 0.9), Colours.darker(skin, 0.7));
        }
        brush.line(
                Outlines.curve(-w * 0.8, -3, -w * 0.4, 4, 0, 6, w * 0.4, 4, w * 0.8, -3),
                Colours.darker(skin, 0.65),
                1.5);
    }

    private static void snail(Brush brush, Dice dice) {
        Color skin = plume(dice);
        Color shell = Colours.bright(dice);
        double r = dice.between(19, 26);
        brush.line(Outlines.line(32, 10, 36, -16), skin, 2.4);
        brush.line(Outlines.line(36, 12, 44, -12), skin, 2.4);
        eye(brush, 36, -17, 2.6);
        eye(brush, 44, -13, 2.6);
        brush.solid(Outlines.smooth(-44, 34, -20, 24, 14, 24, 26, 8, 36, 4, 44, 12, 38, 28, 22, 35), skin);
        brush.solid(Outlines.circle(-6, 28 - r, r), shell);
        double[] spiral = new double[44];
        for (int i = 0; i < 22; i++) {
            double a = i * 0.62;
            double d = r * (1 - i / 23.0);
            spiral[2 * i] = -6 + Math.cos(a) * d;
            spiral[2 * i + 1] = 28 - r + Math.sin(a) * d;
        }
        brush.line(Outlines.curve(spiral), Colours.darker(shell, 0.5), 1.7);
    }

    private static Color plume(Dice dice) {
        return dice.chance(0.5)
                ? Colours.bright(dice)
                : Colours.hsb(dice.between(0.05, 0.12), dice.between(0.1, 0.6), dice.between(0.3, 0.85));
    }

    private static void eye(Brush brush, double x, double y, double r) {
        brush.fill(Outlines.circle(x, y, r), INK);
        brush.fill(Outlines.circle(x - r * 0.3, y - r * 0.35, r * 0.32), Color.WHITE);
    }
}
