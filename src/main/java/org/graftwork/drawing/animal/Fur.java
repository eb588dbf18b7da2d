// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.animal;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.graftwork.drawing.pen.Brush;
import org.graftwork.drawing.pen.Colours;
import org.graftwork.drawing.pen.Dice;
import org.graftwork.drawing.pen.Outlines;

/** The edge of a coat: how fur, wool or curls change a shape's outline. */
enum Fur {
    SMOOTH,
    FLUFFY,
    CURLY;

    /** Paints the shape as fur of this kind; {@code tuft} is the length of a tuft in the space painted in. */
    void paint(Brush brush, Shape shape, Color colour, double tuft, Dice dice) {
        Shape edge = edge(shape, tuft, dice);
        brush.solid(edge, colour);
        if (this == CURLY) {
            curls(brush, shape, colour, tuft, dice);
        } else if (this == FLUFFY) {
            tufts(brush, shape, colour, tuft, dice);
        }
    }

    /** The shape with this kind's edge. */
    Shape edge(Shape shape, double tuft, Dice dice) {
        if (this == SMOOTH) {
            return shape;
        }
        double[] at = evenly(Outlines.points(shape, tuft * 0.2), tuft * (this == CURLY ? 1.1 : 1.25));
        int n = at.length / 2;
        double out = Math.signum(area(at));
        Path2D path = new Path2D.Double();
        path.moveTo(at[0], at[1]);
        for (int i = 0; i < n; i++) {
            int j = (i + 1) % n;
            double dx = at[2 * j] - at[2 * i];
            double dy = at[2 * j + 1] - at[2 * i + 1];
            double push = out * (this == CURLY ? dice.between(0.55, 0.8) : dice.between(0.12, 0.55));
            double lean = this == CURLY ? 0.5 : 0.75;
            double x = at[2 * i] + dx * lean + dy * push;
            double y = at[2 * i + 1] + dy * lean - dx * push + (this == CURLY ? 0 : tuft * 0.15);
            if (this == CURLY) {
                path.curveTo(
                        at[2 * i] + dy * push,
                        at[2 * i + 1] - dx * push,
                        at[2 * j] + dy * push,
                        at[2 * j + 1] - dx * push,
                        at[2 * j],
                        at[2 * j + 1]);
            } else {
                path.quadTo(at[2 * i] + dx * 0.3 + dy * push * 0.5, at[2 * i + 1] + dy * 0.3 - dx * push * 0.5, x, y);
                path.lineTo(at[2 * j], at[2 * j + 1]);
            }
        }
        path.closePath();
        return path;
    }

    private static void curls(Brush brush, Shape shape, Color colour, double tuft, Dice dice) {
        Rectangle2D box = shape.getBounds2D();
        for (int i = 0; i < 22; i++) {
            double x = dice.between(box.getMinX(), box.getMaxX());
            double y = dice.between(box.getMinY(), box.getMaxY());
            if (shape.contains(x, y)) {
                double r = tuft * dice.between(0.35, 0.6);
                Color ink = dice.chance(0.6) ? Colours.darker(colour, 0.25) : Colours.lighter(colour, 0.3);
                brush.line(
                        Outlines.curve(x - r, y, x - r * 0.5, y - r, x + r * 0.6, y - r * 0.5, x, y), ink, tuft * 0.2);
            }
        }
    }

    private static void tufts(Brush brush, Shape shape, Color colour, double tuft, Dice dice) {
        Rectangle2D box = shape.getBounds2D();
        for (int i = 0; i < 14; i++) {
            double x = dice.between(box.getMinX(), box.getMaxX());
            double y = dice.between(box.getMinY(), box.getMaxY());
            if (shape.contains(x, y) && shape.contains(x, y + tuft)) {
                Color ink = dice.chance(0.5) ? Colours.darker(colour, 0.22) : Colours.lighter(colour, 0.22);
                brush.line(Outlines.line(x, y, x + dice.sway(tuft * 0.4), y + tuft * 0.8), ink, tuft * 0.16);
            }
        }
    }

    private static double[] evenly(double[] xy, double step) {
        double length = 0;
        int n = xy.length / 2;
        for (int i = 0; i < n; i++) {
            int j = (i + 1) % n;
            length += Math.hypot(xy[2 * j] - xy[2 * i], xy[2 * j + 1] - xy[2 * i + 1]);
        }
        int count = Math.max(8, (int) (length / step));
        double[] even = new double[2 * count];
        double gap = length / count;
        double walked = 0;
        int k = 0;
        for (int i = 0; i < n && k < count; i++) {
            int j = (i + 1) % n;
            double edge = Math.hypot(xy[2 * j] - xy[2 * i], xy[2 * j + 1] - xy[2 * i + 1]);
            while (k < count && k * gap <= walked + edge) {
                double share = edge == 0 ? 0 : (k * gap - walked) / edge;
                even[2 * k] = xy[2 * i] + share * (xy[2 * j] - xy[2 * i]);
                even[2 * k + 1] = xy[2 * i + 1] + share * (xy[2 * j + 1] - xy[2 * i + 1]);
                k++;
            }
            walked += edge;
        }
        return k == count ? even : java.util.Arrays.copyOf(even, 2 * k);
    }

    private static double area(double[] xy) {
        double sum = 0;
        int n = xy.length / 2;
        for (int i = 0; i < n; i++) {
            int j = (i + 1) % n;
            sum += xy[2 * i] * xy[2 * j + 1] - xy[2 * j] * xy[2 * i + 1];
        }
        return sum;
    }
}
