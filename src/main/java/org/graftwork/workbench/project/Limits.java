// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.project;

import java.util.Locale;

/** The limits of what a plan may hold: the same that the window's fields have. */
final class Limits {

    static final long LARGEST_SEED = 1_000_000_000;
    static final int MOST_EPOCHS = 1000;
    static final int LARGEST_BATCH = 1024;
    private static final double LARGEST_RATE = 10;

    private Limits() {}

    static void whole(String field, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s is %d, and must be from %d to %d", field, value, least, most));
        }
    }

    /** A share in [0, 1). */
    static void share(String field, double value) {
        if (!(value >= 0 && value < 1)) {
            throw new IllegalArgumentException(field + " is " + value + ", and must be at least 0 and less than 1");
        }
    }

    /** A learning rate. */
    static void rate(String field, double value) {
        if (!(value > 0 && value <= LARGEST_RATE)) {
            throw new IllegalArgumentException(field + " is " + value + ", and must be more than 0 and at most 10");
        }
    }
}
