// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.util.Locale;

/** Sizes of files for a person. */
final class ByteSize {

    private static final double UNIT = 1000;

    private ByteSize() {}

    static String text(long bytes) {
        if (bytes < UNIT) {
            return bytes + " bytes";
        }
        return bytes < UNIT * UNIT
                ? String.format(Locale.ROOT, "%.1f kB", bytes / UNIT)
                : String.format(Locale.ROOT, "%,.1f MB", bytes / UNIT / UNIT);
    }
}
