// SPDX-License-Identifier: Apache-2.0
package org.graftwork.data;

/** The part an image plays: learned from, checked against after each epoch, or kept for the end. */
public enum Split {
    TRAIN,
    VALIDATION,
    TEST
}
