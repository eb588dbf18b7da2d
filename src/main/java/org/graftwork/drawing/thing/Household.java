// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.thing;

import java.awt.Color;
import java.util.List;
import org.graftwork.drawing.pen.Brush;
import org.graftwork.drawing.pen.Colours;
import org.graftwork.drawing.pen.Dice;
import org.graftwork.drawing.pen.Outlines;
import org.graftwork.drawing.pen.Subject;

/** Cup, chair, clock, guitar, scissors, hammer, umbrella. */
public final class Household {
    private static final Color STEEL = new Color(0xB8BEC6);

    private Household() {}

    /** One subject a kind. */
    public static List<Subject> subjects() {
        return List.of(
                Drawn.upright("cup", Household::cup),
                Drawn.upright("chair", Household::chair),
                Drawn.upright("clock", Household::clock),
                Drawn.loose("guitar", Household::guitar),
                Drawn.loose("scissors", Household::scissors),
                Drawn.loose("hammer", Household::hammer),
                Drawn.upright("umbrella", Household::umbrella));
    }

    private static void cup(Brush brush, Dice dice) {
        Color clay = Colours.bright(dice);
        double w = dice.between(20, 27);
        double low = w * dice.between(0.6, 1);
        brush.line(Outlines.curve(w - 2, -10, w + 14, -8, w + 13, 12, low, 18), Colours.darker(clay, 0.15), 5);
        brush.solid(Outlines.polygon(-w, -20, w, -20, low, 30, -low, 30), clay);
        brush.fill(Outlines.box(-w + 1, -4, 2 * w - 4, dice.between(5, 14), 1), Colours.lighter(clay, 0.5));
        brush.solid(Outlines.ellipse(0, -20, w, 6), Colours.lighter(clay, 0.25));
        brush.fill(Outlines.ellipse(0, -19, w * 0.84, 4), new Color(0x5A3A24));
        for (int i = -1; i <= 1 && dice.chance(0.8); i++) {
            brush.line(
                    Outlines.curve(i * 9, -28, i * 9 + 3, -33, i * 9 - 2, -38, i * 9 + 2, -44),
                    Colours.faint(Color.WHITE, 0.7),
                    1.8);
        }
    }

    private static void chair(Brush brush, Dice dice) {
        Color wood = dice.chance(0.5) ? Colours.near(new Color(0xA9764A), dice, 0.1) : Colours.bright(dice);
        Color seat = Colours.bright(dice);
        double leg = dice.between(2.4, 4);
        for (double x : new double[] {-20, 14}) {
            brush.line(Outlines.line(x + 6, 8, x + 8, 36), Colours.darker(wood, 0.3), leg);
        }
        brush.line(Outlines.line(-22, 44, -22, -40), wood, leg * 1.2);
        brush.line(Outlines.line(-8, 8, -10, -44), Colours.darker(wood, 0.15), leg);
        int bars = dice.whole(2, 5);
        for (int i = 0; i < bars; i++) {
            double y = -36 + i * 34.0 / bars;
            brush.line(Outlines.line(-22, y, -9, y - 4), wood, leg);
        }
        brush.solid(Outlines.polygon(-24, 10, 14, 10, 24, 2, -10, 2), seat);
        brush.solid(Outlines.box(-24, 10, 39, 5, 1), Colours.darker(seat, 0.2));
        brush.line(Outlines.line(13, 14, 14, 44), wood, leg * 1.2);
    }

    private static void clock(Brush brush, Dice dice) {
        Color frame = Colours.bright(dice);
        double r = dice.between(28, 38);
        if (dice.chance(0.4)) {
            brush.solid(Outlines.circle(-r * 0.6, -r * 0.85, r * 0.3), Colours.darker(frame, 0.2));
            brush.solid(Outlines.circle(r * 0.6, -r * 0.85, r * 0.3), Colours.darker(frame, 0.2));
        }
        brush.solid(Outlines.circle(0, 0, r), frame);
        brush.solid(Outlines.circle(0, 0, r * 0.84), new Color(0xFBF7EC));
        Color ink = new Color(0x2E2C30);
        for (int i = 0; i < 12; i++) {
            double a = i * Math.PI / 6;
            double from = i % 3 == 0 ? 0.62 : 0.7;
            brush.line(
                    Outlines.line(
                            Math.sin(a) * r * from,
                            -Math.cos(a) * r * from,
                            Math.sin(a) * r * 0.77,
                            -Math.cos(a) * r * 0.77),
                    ink,
                    i % 3 == 0 ? 2.2 : 1.2);
        }
        double hour = dice.between(0, 2 * Math.PI);
        double minute = hour * 12;
        brush.line(Outlines.line(0, 0, Math.sin(hour) * r * 0.4, -Math.cos(hour) * r * 0.4), ink, 2.8);
        brush.line(Outlines.line(0, 0, Math.sin(minute) * r * 0.62, -Math.cos(minute) * r * 0.62), ink, 1.9);
        brush.fill(Outlines.circle(0, 0, 2.4), frame);
    }

    private static void guitar(Brush brush, Dice dice) {
        Color wood = dice.chance(0.6) ? Colours.near(new Color(0xC98A4A), dice, 0.12) : Colours.bright(dice);
        double w = dice.between(15, 19);
        brush.solid(Outlines.twin(0, -6, w * 0.68, -4, w * 0.72, 6, w * 0.6, 14, w, 24, w * 0.85, 38, 0, 43), wood);
        brush.fill(Outlines.circle(0, 16, 5), new Color(0x3A2418));
        brush.solid(Outlines.box(-2.6, -38, 5.2, 48, 0.5), new Color(0x5A3C26));
        brush.solid(Outlines.box(-4.5, -47, 9, 11, 1.5), Colours.darker(wood, 0.3));
        for (int i = -1; i <= 1; i++) {
            brush.line(Outlines.line(i * 1.5, -40, i * 1.5, 30), new Color(0xE8E4D8), 0.4);
        }
        brush.solid(Outlines.box(-7, 29, 14, 3, 0.6), new Color(0x3A2418));
    }

    private static void scissors(Brush brush, Dice dice) {
        Color grip = Colours.bright(dice);
        double open = dice.between(0.12, 0.5);
        for (int side = -1; side <= 1; side += 2) {
            int s = side;
            brush.in(0, 4, side * open, s, 1, () -> {
                brush.solid(Outlines.polygon(-1, 8, 4.5, 4, 3, -26, -1, -44), STEEL);
                brush.line(Outlines.ellipse(-4, 24, 8, 13), grip, 4.6);
            });
        }
        brush.fill(Outlines.circle(0, 4, 2.2), new Color(0x5A5E66));
    }

    private static void hammer(Brush brush, Dice dice) {
        Color wood = dice.chance(0.6) ? Colours.near(new Color(0xB98A5A), dice, 0.1) : Colours.bright(dice);
        double w = dice.between(6, 9);
        brush.solid(Outlines.box(-w / 2, -24, w, 68, w / 3), wood);
        brush.solid(Outlines.box(-10, -38, 34, 16, 2), STEEL);
        brush.solid(Outlines.box(20, -40, 8, 20, 2), Colours.darker(STEEL, 0.2));
        brush.solid(Outlines.smooth(-10, -38, -24, -36, -34, -24, -22, -28, -10, -23), STEEL);
    }

    private static void umbrella(Brush brush, Dice dice) {
        Color cloth = Colours.bright(dice);
        Color other = dice.chance(0.5) ? Colours.lighter(cloth, 0.45) : Colours.bright(dice);
        brush.line(Outlines.line(0, -38, 0, 36), new Color(0x5A4636), 2.2);
        brush.line(Outlines.curve(0, 34, 2, 43, 10, 42, 10, 36), new Color(0x5A4636), 3);
        double w = dice.between(34, 42);
        for (int i = 0; i < 4; i++) {
            double a = -w + i * w / 2;
            double b = a + w / 2;
            double middle = (a + b) / 2;
            brush.solid(
                    Outlines.smooth(
                            a * 0.05, -34, a * 0.72, -27, a * 0.96, -6, a, 4, middle, -1, b, 4, b * 0.96, -6, b * 0.72,
                            -27),
                    i % 2 == 0 ? cloth : other);
        }
    }
}
