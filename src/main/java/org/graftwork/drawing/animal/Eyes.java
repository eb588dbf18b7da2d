// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.animal;

import java.awt.Color;
import java.awt.Shape;
import org.graftwork.drawing.pen.Brush;
import org.graftwork.drawing.pen.Colours;
import org.graftwork.drawing.pen.Outlines;

/**
 * A pair of eyes. Lengths are in head radii.
 *
 * @param pupil the kind of pupil, or closed
 * @param size half the height of one eye
 * @param width the eye's width by its height
 * @param x half the distance between the eyes
 * @param y height in the face; negative is above the middle
 * @param tilt how far the outer corners are raised, radians
 * @param iris the iris's colour
 * @param lid share of the eye the upper lid covers, 0 to 1
 */
record Eyes(Pupil pupil, double size, double width, double x, double y, double tilt, Color iris, double lid) {
    enum Pupil {
        SLIT,
        ROUND,
        BAR,
        DARK,
        BEAD,
        CLOSED
    }

    private static final Color INK = new Color(0x1C1718);

    /** Draws one eye about (0, 0) in head space; {@code side} -1 left, 1 right; {@code gaze} moves the pupil. */
    void draw(Brush brush, Color face, int side, double gaze) {
        brush.in(0, 0, -side * tilt, side * size, size, () -> paint(brush, face, side * gaze));
    }

    private void paint(Brush brush, Color face, double gaze) {
        if (pupil == Pupil.CLOSED) {
            brush.line(Outlines.curve(-width, -0.1, 0, 0.55, width, -0.1), Colours.darker(face, 0.85), 0.34);
            return;
        }
        if (pupil == Pupil.BEAD || pupil == Pupil.DARK) {
            double r = pupil == Pupil.BEAD ? 0.72 : 1;
            brush.fill(Outlines.ellipse(0, 0, r * 1.14, r * 1.14), Colours.darker(face, 0.55));
            brush.fill(Outlines.ellipse(0, 0, r, r), INK);
            brush.fill(Outlines.ellipse(0, r * 0.35, r * 0.75, r * 0.5), Colours.faint(iris, 0.4));
            shine(brush, r * 0.9);
            return;
        }
        Shape eye = Outlines.smooth(
                -width,
                0.12,
                -width * 0.5,
                -0.8,
                width * 0.35,
                -0.9,
                width,
                -0.25,
                width * 0.5,
                0.75,
                -width * 0.45,
                0.85);
        brush.fill(Outlines.stretched(eye, 1.16, 1.18), Colours.darker(face, 0.72));
        brush.fade(eye, Colours.darker(iris, 0.12), Colours.lighter(iris, 0.3));
        double x = gaze * 0.3;
        switch (pupil) {
            case SLIT -> brush.fill(Outlines.ellipse(x, 0, 0.24, 0.86), INK);
            case BAR -> brush.fill(Outlines.box(x - 0.65, -0.26, 1.3, 0.52, 0.2), INK);
            default -> brush.fill(Outlines.circle(x, 0, 0.58), INK);
        }
        shine(brush, 0.95);
        if (lid > 0.05) {
            brush.within(eye, () -> brush.fill(Outlines.box(-2, -1.2, 4, 2 * lid, 0), Colours.darker(face, 0.15)));
        }
    }

    private static void shine(Brush brush, double r) {
        brush.fill(Outlines.circle(-0.3 * r, -0.36 * r, 0.25 * r), Color.WHITE);
        brush.fill(Outlines.circle(0.34 * r, 0.36 * r, 0.11 * r), Colours.faint(Color.WHITE, 0.75));
    }
}
