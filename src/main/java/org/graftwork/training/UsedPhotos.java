// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

/**
 * How many photos a run used, without what turned out unreadable.
 *
 * @param training those it learned from
 * @param validation those it was checked against after each epoch
 * @param test those kept for the end
 */
public record UsedPhotos(int training, int validation, int test) {

    /** What stands where it is not told. */
    public static final UsedPhotos NONE = new UsedPhotos(0, 0, 0);

    /** Whether there are any: without them nothing is trained. */
    public boolean areTold() {
        return training > 0;
    }
}
