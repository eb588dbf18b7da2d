// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

/**
 * How a stored image has to be turned to be seen upright: the eight values of EXIF's tag 0x0112 (Exif 2.32, section
 * 4.6.4), in their order from 1. Each is a transposition, or none, and then a reversal of rows, columns, both or none.
 */
public enum Orientation {
    UPRIGHT(false, false, false),
    MIRRORED(false, false, true),
    HALF_TURN(false, true, true),
    MIRRORED_HALF_TURN(false, true, false),
    TRANSPOSED(true, false, false),
    QUARTER_TURN_RIGHT(true, false, true),
    TRANSVERSED(true, true, true),
    QUARTER_TURN_LEFT(true, true, false);

    private final boolean swapsSides;
    private final boolean reversesRows;
    private final boolean reversesColumns;

    Orientation(boolean swapsSides, boolean reversesRows, boolean reversesColumns) {
        this.swapsSides = swapsSides;
        this.reversesRows = reversesRows;
        this.reversesColumns = reversesColumns;
    }

    /** The orientation of a number of EXIF's; upright where it is none of 1 to 8. */
    public static Orientation ofExif(int value) {
        return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
    }

    /** Whether the upright image is as wide as the stored one is high. */
    public boolean swapsSides() {
        return swapsSides;
    }

    boolean reversesRows() {
        return reversesRows;
    }

    boolean reversesColumns() {
        return reversesColumns;
    }
}
