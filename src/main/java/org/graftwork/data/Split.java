// SPDX-License-Identifier: Apache-2.0
package org.graftwork.data;

/** The part an image plays: learned from, checked against after each epoch, or kept for the end. */
public enum Split {
    TRAIN("training"),
    VALIDATION("validation"),
    TEST("test");

    private final String title;

    Split(String title) {
        this.title = title;
    }

    /** Its name within a sentence, such as {@code validation}. */
    public String title() {
        return title;
    }
}
