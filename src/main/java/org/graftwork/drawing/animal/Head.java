// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.animal;

import java.awt.Shape;
import org.graftwork.drawing.pen.Outlines;

/**
 * The skull seen from the front. Lengths are in head radii.
 *
 * @param crown half the width at the top
 * @param cheek half the width at the cheeks
 * @param jaw half the width near the chin
 * @param height half the height
 * @param stop how steeply the brow falls to the muzzle seen from the side, 0 flat to 1 steep
 */
record Head(double crown, double cheek, double jaw, double height, double stop) {
    /** The outline seen from the front. */
    Shape front() {
        return Outlines.twin(
                0,
                -height,
                crown * 0.62,
                -height * 0.87,
                crown,
                -height * 0.35,
                cheek,
                height * 0.2,
                jaw,
                height * 0.74,
                0,
                height);
    }
}
