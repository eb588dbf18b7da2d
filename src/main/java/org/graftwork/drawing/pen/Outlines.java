// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.pen;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Shapes from a few numbers. x grows to the right and y downwards; angles are radians, clockwise. */
public final class Outlines {
    private static final int CAP_STEPS = 8;

    private Outlines() {}

    /** An ellipse about (x, y). */
    public static Shape ellipse(double x, double y, double radiusX, double radiusY) {
        return new Ellipse2D.Double(x - radiusX, y - radiusY, 2 * radiusX, 2 * radiusY);
    }

    /** A circle about (x, y). */
    public static Shape circle(double x, double y, double radius) {
        return ellipse(x, y, radius, radius);
    }

    /** A box with round corners; (x, y) is its top left. */
    public static Shape box(double x, double y, double width, double height, double corner) {
        return new RoundRectangle2D.Double(x, y, width, height, 2 * corner, 2 * corner);
    }

    /** Straight edges through the points x0, y0, x1, y1, ..., closed. */
    public static Path2D polygon(double... xy) {
        Path2D path = line(xy);
        path.closePath();
        return path;
    }

    /** Straight lines through the points, open. */
    public static Path2D line(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        return path;
    }

    /** A closed soft line through the points (a Catmull-Rom spline). */
    public static Path2D smooth(double... xy) {
        int n = xy.length / 2;
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 0; i < n; i++) {
            bend(path, xy, (i + n - 1) % n, i, (i + 1) % n, (i + 2) % n);
        }
        path.closePath();
        return path;
    }

    /** An open soft line through the points. */
    public static Path2D curve(double... xy) {
        int n = xy.length / 2;
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 0; i < n - 1; i++) {
            bend(path, xy, Math.max(0, i - 1), i, i + 1, Math.min(n - 1, i + 2));
        }
        return path;
    }

    /** A closed soft shape, the same left and right of x = 0, from the points of its right half, top to bottom. */
    public static Path2D twin(double... rightHalf) {
        int n = rightHalf.length / 2;
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            all.add(rightHalf[2 * i]);
            all.add(rightHalf[2 * i + 1]);
        }
        for (int i = n - 1; i >= 0; i--) {
            if (rightHalf[2 * i] > 1e-9) {
                all.add(-rightHalf[2 * i]);
                all.add(rightHalf[2 * i + 1]);
            }
        }
        return smooth(all.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** A leaf from (0, 0) up to (0, -length), {@code width} across. */
    public static Path2D leaf(double length, double width) {
        Path2D path = new Path2D.Double();
        path.moveTo(0, 0);
        path.curveTo(width * 0.75, -length * 0.2, width * 0.6, -length * 0.75, 0, -length);
        path.curveTo(-width * 0.6, -length * 0.75, -width * 0.75, -length * 0.2, 0, 0);
        path.closePath();
        return path;
    }

    /** A soft limb along the points whose thickness goes from {@code start} to {@code end}, with round ends. */
    public static Path2D limb(double start, double end, double... xy) {
        double[] spine = points(curve(xy), 0.02 * Math.max(start, end));
        int n = spine.length / 2;
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int k = 0; k < 2 * n; k++) {
            int i = k < n ? k : 2 * n - 1 - k;
            int before = Math.max(0, i - 1);
            int after = Math.min(n - 1, i + 1);
            double along =
                    Math.atan2(spine[2 * after + 1] - spine[2 * before + 1], spine[2 * after] - spine[2 * before]);
            double half = (start + (end - start) * i / (n - 1)) / 2;
            boolean cap = k == n - 1 || k == 2 * n - 1;
            for (int step = 0; step <= (cap ? CAP_STEPS : 0); step++) {
                double angle = along + (k < n ? Math.PI / 2 : -Math.PI / 2) - Math.PI * step / CAP_STEPS;
                double x = spine[2 * i] + Math.cos(angle) * half;
                double y = spine[2 * i + 1] + Math.sin(angle) * half;
                if (path.getCurrentPoint() == null) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
        }
        path.closePath();
        return path;
    }

    /** The shape turned about (0, 0), then moved. */
    public static Shape placed(Shape shape, double x, double y, double angle) {
        AffineTransform transform = AffineTransform.getTranslateInstance(x, y);
        transform.rotate(angle);
        return transform.createTransformedShape(shape);
    }

    /** The shape stretched from (0, 0); a negative factor mirrors it. */
    public static Shape stretched(Shape shape, double factorX, double factorY) {
        return AffineTransform.getScaleInstance(factorX, factorY).createTransformedShape(shape);
    }

    /** The corners of the shape flattened into straight lines: x0, y0, x1, y1, ... */
    public static double[] points(Shape shape, double flatness) {
        List<Double> all = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator it = shape.getPathIterator(null, Math.max(flatness, 1e-4)); !it.isDone(); it.next()) {
            if (it.currentSegment(at) != PathIterator.SEG_CLOSE) {
                all.add(at[0]);
                all.add(at[1]);
            }
        }
        return all.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void bend(Path2D path, double[] xy, int before, int from, int to, int after) {
        path.curveTo(
                xy[2 * from] + (xy[2 * to] - xy[2 * before]) / 6,
                xy[2 * from + 1] + (xy[2 * to + 1] - xy[2 * before + 1]) / 6,
                xy[2 * to] - (xy[2 * after] - xy[2 * from]) / 6,
                xy[2 * to + 1] - (xy[2 * after + 1] - xy[2 * from + 1]) / 6,
                xy[2 * to],
                xy[2 * to + 1]);
    }
}
