// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.animal;

/**
 * Trunk and legs. Lengths are in head radii.
 *
 * @param length half the trunk's length
 * @param depth half the trunk's height
 * @param leg length of the legs below the trunk
 * @param legWidth thickness of a leg
 * @param neck from the shoulders to the head
 * @param foot what it stands on
 */
record Body(double length, double depth, double leg, double legWidth, double neck, Foot foot) {
    enum Foot {
        PAW,
        HOOF,
        FLIPPER
    }
}
