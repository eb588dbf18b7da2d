// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.thing;

import java.awt.Color;
import java.util.List;
import org.graftwork.drawing.pen.Brush;
import org.graftwork.drawing.pen.Colours;
import org.graftwork.drawing.pen.Dice;
import org.graftwork.drawing.pen.Outlines;
import org.graftwork.drawing.pen.Subject;

/** Car, bus, bicycle, boat, aeroplane, train. */
public final class Vehicles {
    private static final Color GLASS = new Color(0xBFE0EE);
    private static final Color TYRE = new Color(0x2E2C30);

    private Vehicles() {}

    /** One subject a kind. */
    public static List<Subject> subjects() {
        return List.of(
                Drawn.upright("car", Vehicles::car),
                Drawn.upright("bus", Vehicles::bus),
                Drawn.upright("bicycle", Vehicles::bicycle),
                Drawn.upright("boat", Vehicles::boat),
                Drawn.upright("aeroplane", Vehicles::aeroplane),
                Drawn.upright("train", Vehicles::train));
    }

    private static void car(Brush brush, Dice dice) {
        Color paint = Colours.bright(dice);
        double roof = dice.between(-24, -14);
        double back = dice.between(-34, -20);
        double front = dice.between(8, 22);
        brush.solid(Outlines.smooth(back - 6, 2, back + 4, roof, 0, roof - 2, front - 4, roof, front + 8, 2), paint);
        brush.fill(Outlines.smooth(back + 1, 0, back + 7, roof + 4, -6, roof + 3, -6, 0), GLASS);
        brush.fill(Outlines.smooth(-2, 0, -2, roof + 3, front - 6, roof + 4, front + 3, 0), GLASS);
        brush.solid(Outlines.smooth(-44, 2, -40, -3, 0, -1, 30, -1, 43, 4, 45, 16, 0, 19, -44, 17), paint);
        brush.fill(Outlines.ellipse(41, 6, 3, 3), new Color(0xFFF3B8));
        brush.line(Outlines.line(-4, 2, -4, 16), Colours.darker(paint, 0.35), 0.8);
        brush.fill(Outlines.box(0, 5, 5, 1.5, 0.7), Colours.darker(paint, 0.5));
        double wheel = dice.between(8, 10.5);
        wheel(brush, -25, 18, wheel);
        wheel(brush, 26, 18, wheel);
    }

    private static void bus(Brush brush, Dice dice) {
        Color paint = Colours.bright(dice);
        double top = dice.between(-28, -20);
        brush.solid(Outlines.box(-44, top, 88, 44 - top - 20, 5), paint);
        brush.fill(Outlines.box(-44, 8, 88, 5, 0), Colours.lighter(paint, 0.5));
        int windows = dice.whole(4, 6);
        double step = 80.0 / windows;
        for (int i = 0; i < windows; i++) {
            brush.solid(Outlines.box(-40 + i * step, top + 6, step - 3, 14, 1.5), GLASS);
        }
        brush.fill(Outlines.circle(41, 17, 2.2), new Color(0xFFF3B8));
        wheel(brush, -26, 25, 8);
        wheel(brush, 25, 25, 8);
    }

    private static void bicycle(Brush brush, Dice dice) {
        Color paint = Colours.bright(dice);
        double r = dice.between(15, 18);
        for (int side = -1; side <= 1; side += 2) {
            brush.line(Outlines.circle(side * 24, 14, r), TYRE, 2.4);
            for (int i = 0; i < 8; i++) {
                double a = i * Math.PI / 8;
                brush.line(
                        Outlines.line(
                                side * 24 - Math.cos(a) * r,
                                14 - Math.sin(a) * r,
                                side * 24 + Math.cos(a) * r,
                                14 + Math.sin(a) * r),
                        Colours.faint(Color.GRAY, 0.7),
                        0.5);
            }
        }
        brush.line(Outlines.line(-24, 14, -10, -10, 16, -10, -2, 14, -24, 14), paint, 2.6);
        brush.line(Outlines.line(-2, 14, -12, -16), paint, 2.6);
        brush.line(Outlines.line(24, 14, 14, -18), paint, 2.6);
        brush.line(Outlines.curve(14, -18, 20, -20, 23, -15), TYRE, 2.4);
        brush.solid(Outlines.smooth(-19, -18, -10, -19, -6, -16, -14, -15), TYRE);
        brush.solid(Outlines.circle(-2, 14, 4), Colours.lighter(TYRE, 0.4));
    }

    private static void boat(Brush brush, Dice dice) {
        Color hull = Colours.bright(dice);
        Color sail = dice.chance(0.6) ? new Color(0xFBF6EA) : Colours.bright(dice);
        brush.line(Outlines.line(-2, 16, -2, -42), new Color(0x8A6242), 2);
        double belly = dice.between(4, 12);
        brush.solid(Outlines.smooth(0, -40, 10 + belly, -16, 30, 8, 0, 10), sail);
        brush.solid(Outlines.polygon(-4, -34, -4, 10, -26, 10), Colours.darker(sail, 0.08));
        brush.fill(Outlines.polygon(-2, -42, -14, -39, -2, -36), Colours.bright(dice));
        brush.solid(Outlines.smooth(-40, 14, 0, 16, 42, 12, 30, 30, 0, 32, -28, 30), hull);
        brush.fill(Outlines.box(-36, 18, 70, 3, 1), Colours.lighter(hull, 0.5));
        Color water = Colours.near(new Color(0x5F9FC8), dice, 0.1);
        for (int i = 0; i < 3; i++) {
            double y = 30 + 5 * i;
            brush.line(Outlines.curve(-46, y, -30, y - 3, -15, y, 0, y - 3, 15, y, 30, y - 3, 46, y), water, 2);
        }
    }

    private static void aeroplane(Brush brush, Dice dice) {
        Color paint = dice.chance(0.5) ? new Color(0xF2F2F0) : Colours.bright(dice);
        Color trim = Colours.bright(dice);
        brush.in(0, 0, dice.sway(0.4), 1, 1, () -> {
            brush.solid(Outlines.polygon(-2, -4, -16, -26, -8, -26, 14, -4), Colours.darker(paint, 0.15));
            brush.solid(Outlines.polygon(-34, -3, -44, -22, -34, -22, -22, -4), trim);
            double fat = dice.between(6, 10);
            brush.solid(
                    Outlines.smooth(-44, -4, -20, -fat, 20, -fat, 38, -5, 45, 1, 36, fat - 1, 0, fat, -30, fat - 4),
                    paint);
            for (int i = 0; i < 7; i++) {
                brush.fill(Outlines.circle(-20 + i * 7, -2, 1.7), Colours.darker(GLASS, 0.35));
            }
            brush.fill(Outlines.smooth(33, -4, 39, -3, 42, 0, 34, 0), Colours.darker(GLASS, 0.3));
            brush.solid(Outlines.polygon(2, 3, -18, 28, -9, 28, 20, 4), trim);
            brush.solid(Outlines.box(-4, 12, 11, 5, 2.5), Colours.darker(paint, 0.25));
        });
    }

    private static void train(Brush brush, Dice dice) {
        Color paint = Colours.bright(dice);
        Color trim = Colours.bright(dice);
        brush.line(Outlines.line(-50, 34, 50, 34), TYRE, 2);
        brush.solid(Outlines.box(-38, -24, 28, 46, 2), paint);
        brush.fill(Outlines.box(-33, -18, 18, 15, 2), GLASS);
        brush.solid(Outlines.box(-42, -29, 36, 6, 2), trim);
        brush.solid(Outlines.box(-12, -8, 46, 30, 8), Colours.lighter(paint, 0.1));
        brush.fill(Outlines.box(2, -8, 3, 30, 0), trim);
        brush.fill(Outlines.box(18, -8, 3, 30, 0), trim);
        double tall = dice.between(14, 22);
        brush.solid(Outlines.polygon(20, -8, 18, -8 - tall, 32, -8 - tall, 29, -8), TYRE);
        for (int i = 0; i < 4; i++) {
            brush.fill(Outlines.circle(22 - 9 * i, -14 - tall - 4 * i, 4 + i), Colours.faint(Color.WHITE, 0.6));
        }
        brush.solid(Outlines.polygon(34, 16, 46, 31, 34, 31), trim);
        wheel(brush, -26, 26, 8.5);
        wheel(brush, -4, 27, 6.5);
        wheel(brush, 12, 27, 6.5);
        wheel(brush, 28, 27, 6.5);
    }

    private static void wheel(Brush brush, double x, double y, double r) {
        brush.solid(Outlines.circle(x, y, r), TYRE);
        brush.solid(Outlines.circle(x, y, r * 0.55), new Color(0xC8C8CC));
        brush.fill(Outlines.circle(x, y, r * 0.18), TYRE);
    }
}
