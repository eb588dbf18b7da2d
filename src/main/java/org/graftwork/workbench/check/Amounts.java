// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.check;

import java.util.Locale;

/** Amounts of bytes in words. */
final class Amounts {

    private static final double MEGA = 1e6;
    private static final double GIGA = 1e9;

    private Amounts() {}

    static String gigabytes(long bytes) {
        return bytes < GIGA
                ? String.format(Locale.ROOT, "%.0f MB", bytes / MEGA)
                : String.format(Locale.ROOT, "%.1f GB", bytes / GIGA);
    }
}
