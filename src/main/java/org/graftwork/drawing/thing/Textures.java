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

/** Surfaces: stripes, checks, spots, bricks. */
public final class Textures {
    private static final Shape ALL = Outlines.box(-110, -110, 220, 220, 0);

    private Textures() {}

    /** One subject a kind. */
    public static List<Subject> subjects() {
        return List.of(
                Drawn.surface("stripes", Textures::stripes),
                Drawn.surface("checks", Textures::checks),
                Drawn.surface("spots", Textures::spots),
                Drawn.surface("bricks", Textures::bricks));
    }

    private static void stripes(Brush brush, Dice dice) {
        Color a = Colours.bright(dice);
        Color b = dice.chance(0.5) ? Colours.lighter(a, 0.6) : Colours.bright(dice);
        brush.fade(ALL, a, Colours.darker(a, 0.25));
        double step = dice.between(6, 22);
        double share = dice.between(0.3, 0.6);
        double bend = dice.chance(0.4) ? dice.between(2, 8) : 0;
        for (double y = -110; y < 110; y += step) {
            brush.line(Outlines.curve(-110, y, -55, y + bend, 0, y - bend, 55, y + bend, 110, y), b, step * share);
        }
    }

    private static void checks(Brush brush, Dice dice) {
        Color a = Colours.bright(dice);
        Color b = dice.chance(0.5) ? Colours.lighter(a, 0.7) : Colours.bright(dice);
        brush.fade(ALL, a, Colours.darker(a, 0.25));
        double step = dice.between(7, 24);
        for (int i = 0; i * step < 220; i++) {
            for (int j = i % 2; j * step < 220; j += 2) {
                brush.fill(Outlines.box(-110 + i * step, -110 + j * step, step, step, 0), b);
            }
        }
    }

    private static void spots(Brush brush, Dice dice) {
        Color a = Colours.bright(dice);
        Color b = Colours.bright(dice);
        brush.fade(ALL, a, Colours.darker(a, 0.25));
        double step = dice.between(10, 26);
        double r = step * dice.between(0.2, 0.4);
        double loose = dice.between(0, 0.3) * step;
        for (double x = -80; x < 80; x += step) {
            for (double y = -80; y < 80; y += step) {
                brush.solid(Outlines.circle(x + dice.sway(loose), y + dice.sway(loose), r), b);
            }
        }
    }

    private static void bricks(Brush brush, Dice dice) {
        Color clay = dice.chance(0.5) ? Colours.near(new Color(0xB5603F), dice, 0.1) : Colours.quiet(dice);
        Color mortar = dice.chance(0.6) ? Colours.lighter(clay, 0.5) : Colours.darker(clay, 0.5);
        brush.fill(ALL, mortar);
        double height = dice.between(8, 16);
        double width = height * dice.between(1.8, 2.8);
        double gap = height * dice.between(0.1, 0.22);
        for (int row = 0; row * height < 180; row++) {
            double shift = row % 2 * width / 2;
            for (double x = -90 - shift; x < 90; x += width) {
                brush.solid(
                        Outlines.box(x, -90 + row * height, width - gap, height - gap, gap * 0.6),
                        Colours.near(clay, dice, 0.07));
            }
        }
    }
}
