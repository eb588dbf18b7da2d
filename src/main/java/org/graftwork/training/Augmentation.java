// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.util.SplittableRandom;

/**
 * How training photos are varied, so that no epoch shows the same picture twice. Only a base that is trained sees varied
 * photos: a frozen one runs once per photo.
 *
 * @param mirror whether half of the photos are mirrored
 * @param margin by how many pixels a photo is enlarged, of which a window of the model's size, anywhere in it, is seen;
 *     0 for none
 */
public record Augmentation(boolean mirror, int margin) {

    public Augmentation {
        if (margin < 0) {
            throw new IllegalArgumentException("The margin must be 0 or more pixels, not " + margin);
        }
    }

    /** Photos as they are. */
    public static final Augmentation NONE = new Augmentation(false, 0);

    /** What is done to one photo. */
    record Choice(boolean mirrored, int margin, int left, int top) {}

    Choice choose(SplittableRandom random) {
        return new Choice(
                mirror && random.nextBoolean(), margin, random.nextInt(margin + 1), random.nextInt(margin + 1));
    }
}
