// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.pen;

/** One kind of picture: its name and how it is drawn. Has no state; one subject may be drawn by many threads. */
public interface Subject {
    /** The class's name: lower case, words joined by a hyphen. */
    String name();

    /**
     * Draws one of its kind, never the same twice.
     *
     * @param brush paints in a space whose middle is (0, 0) and whose visible part is -50 to 50 both ways
     * @param dice decides everything that is left to chance
     */
    void draw(Brush brush, Dice dice);

    /** True where the subject fills the whole picture and nothing belongs behind it. */
    default boolean fillsPicture() {
        return false;
    }

    /** True where the subject may be turned by any angle; else it stays nearly upright. */
    default boolean anyWayUp() {
        return false;
    }
}
