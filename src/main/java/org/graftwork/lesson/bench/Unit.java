// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.bench;

/** What a measured number is a number of; it decides how the number is written. */
public enum Unit {
    /** How many there are of something. */
    COUNT,
    /** A share in [0, 1], written in percent. */
    SHARE,
    /** A loss, in nats. */
    LOSS,
    SECONDS,
    BYTES,
    /** Images in a second. */
    IMAGES_PER_SECOND,
    /** How many times as much of something. */
    TIMES,
    /** A number that is none of the others. */
    NUMBER,
    /** No number at all, but words. */
    TEXT
}
