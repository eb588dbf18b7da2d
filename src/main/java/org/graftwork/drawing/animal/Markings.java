// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.animal;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.graftwork.drawing.pen.Brush;
import org.graftwork.drawing.pen.Colours;
import org.graftwork.drawing.pen.Dice;
import org.graftwork.drawing.pen.Outlines;

/** Stripes, spots and patches on heads and trunks. */
final class Markings {
    private Markings() {}

    /** Marks a face seen from the front, in head space, inside its outline. */
    static void face(Brush brush, Coat coat, Shape outline, double turn, Dice dice) {
        Color dark = Colours.faint(coat.dark(), 0.85);
        brush.within(outline, () -> {
            switch (coat.marking()) {
                case STRIPES -> {
                    for (int i = -1; i <= 1; i++) {
                        double x = i * 0.26 + turn * 0.2;
                        brush.line(Outlines.curve(x * 1.2, -1.1, x, -0.75, x * 0.8 + turn * 0.05, -0.48), dark, 0.11);
                        double y = 0.15 + i * 0.22;
                        brush.line(Outlines.curve(-1.3, y - 0.1, -1, y, -0.72, y + 0.02), dark, 0.09);
                        brush.line(Outlines.curve(1.3, y - 0.1, 1, y, 0.72, y + 0.02), dark, 0.09);
                    }
                }
                case POINTS ->
                    brush.fill(Outlines.ellipse(turn * 0.25, 0.25, 0.62, 0.62), Colours.faint(coat.dark(), 0.6));
                case BICOLOUR ->
                    brush.fill(Outlines.twin(0, -0.25, 0.14, 0.05, 0.75, 0.5, 0.9, 1.2, 0, 1.3), coat.light());
                case BLAZE ->
                    brush.fill(
                            Outlines.placed(
                                    Outlines.twin(0, -1.1, 0.13, -0.8, 0.12, -0.2, 0.42, 0.35, 0.6, 1.1, 0, 1.2),
                                    turn * 0.2,
                                    0,
                                    0),
                            coat.light());
                case PATCHES ->
                    brush.fill(
                            Outlines.ellipse(dice.sign() * 0.45 + turn * 0.2, -0.15, 0.42, dice.between(0.42, 0.8)),
                            dark);
                case SPOTS -> dots(brush, new Rectangle2D.Double(-1, -1, 2, 2), dark, 0.11, 14, dice);
                default -> {}
            }
        });
    }

    /** A dark cap and pale brows: what striped animals with a long muzzle wear on their heads. */
    static void cap(Brush brush, Coat coat, Shape outline, double turn) {
        brush.within(outline, () -> {
            brush.fill(Outlines.ellipse(turn * 0.1, -0.85, 0.95, 0.55), Colours.faint(coat.dark(), 0.75));
            for (int side = -1; side <= 1; side += 2) {
                brush.fill(Outlines.ellipse(side * 0.38 + turn * 0.2, -0.46, 0.13, 0.09), coat.light());
            }
        });
    }

    /** Marks a trunk inside its outline; {@code radius} is the head's radius in the space painted in. */
    static void trunk(Brush brush, Coat coat, Shape outline, double radius, Dice dice) {
        Rectangle2D box = outline.getBounds2D();
        Color dark = Colours.faint(coat.dark(), 0.8);
        brush.within(outline, () -> {
            switch (coat.marking()) {
                case STRIPES -> {
                    double step = radius * dice.between(0.45, 0.7);
                    for (double x = box.getMinX() + step / 2; x < box.getMaxX(); x += step) {
                        double reach = box.getHeight() * dice.between(0.3, 0.6);
                        brush.line(
                                Outlines.curve(
                                        x,
                                        box.getMinY(),
                                        x - step * 0.3,
                                        box.getMinY() + reach / 2,
                                        x,
                                        box.getMinY() + reach),
                                dark,
                                radius * 0.17);
                    }
                }
                case SPOTS -> dots(brush, box, dark, radius * 0.2, 22, dice);
                case PATCHES -> dots(brush, box, dark, radius * 0.62, 5, dice);
                default -> {}
            }
        });
    }

    private static void dots(Brush brush, Rectangle2D box, Color colour, double size, int count, Dice dice) {
        for (int i = 0; i < count; i++) {
            double x = dice.between(box.getMinX(), box.getMaxX());
            double y = dice.between(box.getMinY(), box.getMaxY());
            brush.fill(
                    Outlines.placed(
                            Outlines.ellipse(0, 0, size * dice.between(0.6, 1.2), size * dice.between(0.5, 1)),
                            x,
                            y,
                            dice.sway(1.5)),
                    colour);
        }
    }
}
