// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.pen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class OutlinesTest {
    @Test
    void twinIsTheSameOnBothSides() {
        Shape shape = Outlines.twin(0, -1, 1, -0.3, 0.5, 0.8, 0, 1);

        Rectangle2D box = shape.getBounds2D();
        assertEquals(-box.getMinX(), box.getMaxX(), 1e-9);
        for (double x = 0.05; x < 1.2; x += 0.1) {
            for (double y = -1.15; y < 1.2; y += 0.1) {
                assertEquals(shape.contains(x, y), shape.contains(-x, y), x + " " + y);
            }
        }
    }

    @Test
    void aLimbIsAsThickAsAskedAtEachEndAndRoundThere() {
        Shape limb = Outlines.limb(4, 2, 0, 0, 10, 0);

        assertTrue(limb.contains(0.5, 1.8));
        assertFalse(limb.contains(9.5, 1.8));
        assertTrue(limb.contains(-1.7, 0));
        assertTrue(limb.contains(10.8, 0));
        assertFalse(limb.contains(11.2, 0));
    }

    @Test
    void smoothRunsThroughItsPoints() {
        Rectangle2D box = Outlines.smooth(0, -2, 3, 0, 0, 2, -3, 0).getBounds2D();

        assertEquals(3, box.getMaxX(), 0.05);
        assertEquals(-2, box.getMinY(), 0.05);
    }

    @Test
    void aLeafStandsOnItsStem() {
        Rectangle2D box = Outlines.leaf(8, 3).getBounds2D();

        assertEquals(-8, box.getMinY(), 1e-9);
        assertEquals(0, box.getMaxY(), 1e-9);
    }
}
