// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

/**
 * What running the base over all photos came to.
 *
 * @param images how many photos the run needs features of
 * @param cached how many of these were found in the cache and not run again
 * @param seconds how long it took in all, reading and decoding included
 */
public record ExtractionFigures(int images, int cached, double seconds) {

    /** Photos per second that really ran through the base; 0 where all were cached. */
    public double imagesPerSecond() {
        return images == cached || seconds <= 0 ? 0 : (images - cached) / seconds;
    }
}
