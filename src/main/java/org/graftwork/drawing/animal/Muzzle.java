// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.animal;

/**
 * The part of the face round the nose and the mouth. Lengths are in head radii.
 *
 * @param kind the shape
 * @param width half its width seen from the front
 * @param length how far it stands out of the face; seen from the front it reaches so much lower
 * @param nose half the width of the nose
 * @param noseKind the nose's shape
 * @param whiskers whisker length; 0 for none
 * @param tongue length of the tongue put out; 0 for none
 */
record Muzzle(Kind kind, double width, double length, double nose, Nose noseKind, double whiskers, double tongue) {
    enum Kind {
        PADS,
        SNOUT,
        WEDGE,
        DISC,
        BROAD,
        LONG,
        FLAT,
        TRUNK
    }

    enum Nose {
        TRIANGLE,
        OVAL,
        BIG_OVAL,
        NOSTRILS
    }
}
