// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.scene;

import java.awt.Color;
import java.awt.Shape;
import org.graftwork.drawing.pen.Brush;
import org.graftwork.drawing.pen.Colours;
import org.graftwork.drawing.pen.Dice;
import org.graftwork.drawing.pen.Outlines;

/** What is behind the subject. The same places for every class. */
public enum Background {
    WASH,
    ROOM,
    SOFA,
    GARDEN,
    BEACH,
    HILLS,
    STREET,
    NIGHT,
    PATTERN,
    BOKEH;

    private static final Shape ALL = Outlines.box(-100, -100, 200, 200, 0);

    /** Paints the place over the whole picture. */
    public void paint(Brush brush, Dice dice) {
        switch (this) {
            case WASH -> brush.fade(ALL, Colours.quiet(dice), Colours.quiet(dice));
            case ROOM -> room(brush, dice);
            case SOFA -> sofa(brush, dice);
            case GARDEN -> garden(brush, dice);
            case BEACH -> beach(brush, dice);
            case HILLS -> hills(brush, dice);
            case STREET -> street(brush, dice);
            case NIGHT -> night(brush, dice);
            case PATTERN -> pattern(brush, dice);
            case BOKEH -> bokeh(brush, dice);
        }
    }

    private static void room(Brush brush, Dice dice) {
        Color wall = Colours.quiet(dice);
        double floor = dice.between(10, 30);
        brush.fade(ALL, Colours.lighter(wall, 0.15), wall);
        if (dice.chance(0.5)) {
            for (double x = -100; x < 100; x += dice.between(9, 14)) {
                brush.fill(Outlines.box(x, -100, 4, 100 + floor, 0), Colours.darker(wall, 0.06));
            }
        }
        Color wood = Colours.near(new Color(dice.pick(0xB98A5A, 0x8A6242, 0xC9A77C, 0x9A9088)), dice, 0.06);
        brush.fade(Outlines.box(-100, floor, 200, 100, 0), wood, Colours.darker(wood, 0.25));
        for (double y = floor + 6; y < 60; y += 9) {
            brush.line(Outlines.line(-100, y, 100, y), Colours.faint(Colours.darker(wood, 0.4), 0.5), 0.6);
        }
        brush.fill(Outlines.box(-100, floor - 3, 200, 3, 0), Colours.lighter(wall, 0.5));
        double x = dice.sway(35);
        if (dice.chance(0.4)) {
            brush.solid(Outlines.box(x - 15, -48, 30, 32, 1), new Color(0xF4EEE2));
            brush.fade(
                    Outlines.box(x - 13, -46, 26, 28, 0),
                    Colours.near(new Color(0x9CCBE8), dice, 0.1),
                    Colours.near(new Color(0xE8F2E0), dice, 0.1));
            brush.line(Outlines.line(x, -46, x, -18), new Color(0xF4EEE2), 1.6);
        } else if (dice.chance(0.6)) {
            brush.solid(Outlines.box(x - 9, -44, 18, 22, 0.5), Colours.bright(dice));
            brush.fill(Outlines.box(x - 6.5, -41.5, 13, 17, 0), Colours.quiet(dice));
        }
        if (dice.chance(0.5)) {
            Color rug = Colours.bright(dice);
            brush.fill(Outlines.ellipse(dice.sway(15), 46, 52, 14), rug);
            brush.fill(Outlines.ellipse(0, 46, 40, 9), Colours.lighter(rug, 0.25));
        }
    }

    private static void sofa(Brush brush, Dice dice) {
        brush.fill(ALL, Colours.quiet(dice));
        Color cloth = dice.chance(0.5) ? Colours.bright(dice) : Colours.quiet(dice);
        double top = dice.between(-32, -8);
        brush.solid(Outlines.box(-54, top, 54, 90, 8), cloth);
        brush.solid(Outlines.box(0, top, 54, 90, 8), cloth);
        brush.solid(Outlines.box(-70, 24, 140, 60, 6), Colours.lighter(cloth, 0.12));
        for (int i = 0; i < dice.whole(0, 3); i++) {
            double x = dice.sway(40);
            double a = dice.sway(0.4);
            Color cushion = Colours.bright(dice);
            brush.solid(
                    Outlines.placed(
                            Outlines.smooth(-10, -10, 0, -8, 10, -10, 9, 0, 10, 10, 0, 8, -10, 10, -9, 0), x, 14, a),
                    cushion);
        }
    }

    private static void garden(Brush brush, Dice dice) {
        sky(brush, dice);
        double floor = dice.between(-10, 18);
        Color green = Colours.near(new Color(dice.pick(0x7FB35A, 0x9CBF62, 0x5F9A5C, 0xA9B85A)), dice, 0.07);
        if (dice.chance(0.5)) {
            Color fence = Colours.quiet(dice);
            for (double x = -60; x < 60; x += 9) {
                brush.fill(
                        Outlines.polygon(
                                x, floor + 4, x, floor - 18, x + 3, floor - 22, x + 6, floor - 18, x + 6, floor + 4),
                        fence);
            }
            brush.fill(Outlines.box(-60, floor - 10, 120, 3, 0), Colours.darker(fence, 0.1));
        } else {
            for (int i = 0; i < 6; i++) {
                brush.solid(
                        Outlines.circle(dice.sway(55), floor, dice.between(8, 20)),
                        Colours.darker(green, dice.between(0.1, 0.4)));
            }
        }
        brush.fade(Outlines.box(-100, floor, 200, 110, 0), green, Colours.darker(green, 0.3));
        for (int i = 0; i < 40; i++) {
            double x = dice.sway(52);
            double y = dice.between(floor + 3, 52);
            brush.line(
                    Outlines.line(x, y, x + dice.sway(2), y - dice.between(2, 5)),
                    Colours.faint(dice.chance(0.5) ? Colours.darker(green, 0.3) : Colours.lighter(green, 0.3), 0.8),
                    0.7);
        }
        Color petal = Colours.bright(dice);
        for (int i = 0; i < dice.whole(0, 14); i++) {
            double x = dice.sway(50);
            double y = dice.between(floor + 4, 50);
            brush.fill(Outlines.circle(x, y, 1.6), petal);
            brush.fill(Outlines.circle(x, y, 0.6), Color.WHITE);
        }
    }

    private static void beach(Brush brush, Dice dice) {
        sky(brush, dice);
        double sea = dice.between(-22, -4);
        double shore = sea + dice.between(10, 24);
        Color water = Colours.near(new Color(dice.pick(0x4FA3C0, 0x5BB5B8, 0x5F8FB8)), dice, 0.06);
        brush.fade(Outlines.box(-100, sea, 200, 110, 0), water, Colours.lighter(water, 0.3));
        for (int i = 0; i < 8; i++) {
            double x = dice.sway(50);
            double y = dice.between(sea + 2, shore);
            brush.line(Outlines.curve(x - 6, y, x, y - 1.2, x + 6, y), Colours.faint(Color.WHITE, 0.6), 0.7);
        }
        Color sand = Colours.near(new Color(0xE8D2A0), dice, 0.07);
        brush.fade(
                Outlines.smooth(
                        -110,
                        shore + 2,
                        -50,
                        shore + dice.sway(3),
                        0,
                        shore + dice.sway(4),
                        50,
                        shore + dice.sway(3),
                        110,
                        shore,
                        110,
                        120,
                        -110,
                        120),
                sand,
                Colours.darker(sand, 0.2));
    }

    private static void hills(Brush brush, Dice dice) {
        sky(brush, dice);
        Color hill = Colours.hsb(dice.between(0.08, 0.6), dice.between(0.2, 0.5), dice.between(0.5, 0.8));
        for (int i = 0; i < 4; i++) {
            double y = -14 + i * 14 + dice.sway(6);
            Color colour = Colours.darker(Colours.near(hill, dice, 0.06), i * 0.1);
            brush.fade(
                    Outlines.smooth(
                            -120,
                            y,
                            -60,
                            y + dice.sway(12),
                            -20,
                            y + dice.sway(10),
                            20,
                            y + dice.sway(10),
                            60,
                            y + dice.sway(12),
                            120,
                            y,
                            120,
                            140,
                            -120,
                            140),
                    colour,
                    Colours.darker(colour, 0.2));
        }
    }

    private static void street(Brush brush, Dice dice) {
        sky(brush, dice);
        double floor = dice.between(8, 24);
        for (double x = -60; x < 60; ) {
            double w = dice.between(14, 28);
            double top = dice.between(-48, -18);
            Color wall = Colours.quiet(dice);
            brush.fade(Outlines.box(x, top, w, 120, 0), wall, Colours.darker(wall, 0.15));
            for (double wx = x + 3; wx < x + w - 4; wx += 7) {
                for (double wy = top + 4; wy < floor - 8; wy += 10) {
                    brush.fill(
                            Outlines.box(wx, wy, 4, 6, 0.3),
                            dice.chance(0.3) ? new Color(0xFBE8A8) : Colours.darker(wall, 0.4));
                }
            }
            x += w;
        }
        Color road = Colours.near(new Color(0x8E8C8A), dice, 0.08);
        brush.fade(Outlines.box(-100, floor, 200, 100, 0), road, Colours.darker(road, 0.3));
        brush.fill(Outlines.box(-100, floor, 200, 3, 0), Colours.lighter(road, 0.4));
    }

    private static void night(Brush brush, Dice dice) {
        Color sky = Colours.hsb(dice.between(0.55, 0.8), dice.between(0.3, 0.6), dice.between(0.2, 0.45));
        brush.fade(ALL, sky, Colours.lighter(sky, 0.25));
        for (int i = 0; i < 25; i++) {
            brush.fill(
                    Outlines.circle(dice.sway(50), dice.between(-50, 10), dice.between(0.3, 0.9)),
                    Colours.faint(Color.WHITE, dice.between(0.4, 1)));
        }
        if (dice.chance(0.6)) {
            brush.fill(Outlines.circle(dice.sway(40), dice.between(-40, -25), dice.between(5, 9)), new Color(0xF7F0D0));
        }
        double floor = dice.between(10, 28);
        Color ground = Colours.darker(sky, 0.35);
        brush.fill(
                Outlines.smooth(
                        -120,
                        floor,
                        -40,
                        floor + dice.sway(6),
                        40,
                        floor + dice.sway(6),
                        120,
                        floor,
                        120,
                        140,
                        -120,
                        140),
                ground);
    }

    private static void pattern(Brush brush, Dice dice) {
        Color base = Colours.quiet(dice);
        Color other = dice.chance(0.5) ? Colours.lighter(base, 0.45) : Colours.darker(base, 0.2);
        brush.fill(ALL, base);
        double step = dice.between(7, 16);
        int kind = dice.whole(0, 3);
        double angle = dice.sway(0.8);
        brush.in(0, 0, angle, 1, 1, () -> {
            for (double x = -90; x < 90; x += step) {
                if (kind == 0) {
                    brush.fill(Outlines.box(x, -90, step * 0.45, 180, 0), other);
                } else {
                    for (double y = -90; y < 90; y += step) {
                        switch (kind) {
                            case 1 -> brush.fill(Outlines.circle(x, y, step * 0.25), other);
                            case 2 -> brush.fill(Outlines.box(x, y, step / 2, step / 2, 0), other);
                            default ->
                                brush.line(
                                        Outlines.line(x, y, x + step / 2, y + step / 2, x + step, y),
                                        other,
                                        step * 0.12);
                        }
                    }
                }
            }
        });
    }

    private static void bokeh(Brush brush, Dice dice) {
        Color base = Colours.quiet(dice);
        brush.fade(ALL, base, Colours.darker(base, 0.4));
        for (int i = 0; i < 18; i++) {
            Color spot = Colours.mix(base, Colours.bright(dice), 0.5);
            brush.fill(
                    Outlines.circle(dice.sway(55), dice.sway(55), dice.between(4, 16)),
                    Colours.faint(spot, dice.between(0.15, 0.5)));
        }
    }

    private static void sky(Brush brush, Dice dice) {
        Color top = Colours.near(new Color(dice.pick(0x8EC5E8, 0xA8D4EC, 0xC6D3DE, 0xF2C9A0, 0xB8B4D8)), dice, 0.06);
        brush.fade(Outlines.box(-100, -60, 200, 90, 0), top, Colours.lighter(top, 0.6));
        brush.fill(Outlines.box(-100, -100, 200, 41, 0), top);
        for (int i = 0; i < dice.whole(0, 3); i++) {
            double x = dice.sway(45);
            double y = dice.between(-45, -15);
            double r = dice.between(4, 8);
            Color cloud = Colours.faint(Color.WHITE, 0.8);
            brush.fill(Outlines.ellipse(x, y, r * 2, r * 0.7), cloud);
            brush.fill(Outlines.circle(x - r * 0.5, y - r * 0.4, r * 0.8), cloud);
            brush.fill(Outlines.circle(x + r * 0.5, y - r * 0.2, r * 0.6), cloud);
        }
    }
}
