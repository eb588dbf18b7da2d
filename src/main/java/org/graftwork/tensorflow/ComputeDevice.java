// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

/**
 * What computes.
 *
 * @param kind {@code CPU} or {@code GPU}
 * @param description one line for people, such as {@code CPU, 2 cores} or the GPU's name
 * @param note why no GPU is used, in plain words, or empty where one is or none was to be expected
 */
public record ComputeDevice(Kind kind, String description, String note) {

    /** The kinds of device. */
    public enum Kind {
        CPU,
        GPU
    }
}
