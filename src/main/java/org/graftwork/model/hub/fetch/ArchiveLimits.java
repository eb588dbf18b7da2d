// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

/**
 * What an archive may be at the most.
 *
 * @param files and folders
 * @param bytes unpacked
 * @param ratio of unpacked to packed bytes, looked at once more than {@link #FREE_BYTES} are unpacked
 */
public record ArchiveLimits(int files, long bytes, int ratio) {

    /** So much may be unpacked from however little. */
    static final long FREE_BYTES = 16L << 20;

    /** More than any image model of TF Hub has. */
    public static ArchiveLimits forModels() {
        return new ArchiveLimits(10_000, 8L << 30, 200);
    }
}
