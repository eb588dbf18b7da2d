// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.thing;

import org.graftwork.drawing.pen.Brush;
import org.graftwork.drawing.pen.Dice;
import org.graftwork.drawing.pen.Subject;

/**
 * A subject that one method draws.
 *
 * @param name the class's name
 * @param painting draws it into -50 to 50
 * @param anyWayUp whether it may be turned by any angle
 * @param fillsPicture whether it covers the whole picture
 * @param mirrored whether it may face the other way
 */
record Drawn(String name, Painting painting, boolean anyWayUp, boolean fillsPicture, boolean mirrored)
        implements Subject {
    /** Draws one of its kind. */
    interface Painting {
        void draw(Brush brush, Dice dice);
    }

    /** A thing that stands upright and may face either way. */
    static Subject upright(String name, Painting painting) {
        return new Drawn(name, painting, false, false, true);
    }

    /** A sign that reads one way only. */
    static Subject sign(String name, Painting painting) {
        return new Drawn(name, painting, false, false, false);
    }

    /** A thing that may lie at any angle. */
    static Subject loose(String name, Painting painting) {
        return new Drawn(name, painting, true, false, true);
    }

    /** A surface that fills the picture. */
    static Subject surface(String name, Painting painting) {
        return new Drawn(name, painting, true, true, true);
    }

    @Override
    public void draw(Brush brush, Dice dice) {
        brush.in(0, 0, 0, mirrored ? dice.sign() : 1, 1, () -> painting.draw(brush, dice.split()));
    }
}
