// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.compare;

import java.math.BigDecimal;

/** Values as Python writes them. */
public final class Python {

    private Python() {}

    /** A string literal. */
    public static String text(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    /** A whole number. */
    public static String number(long value) {
        return Long.toString(value);
    }

    /** A number, such as 0.0001; whole ones without a point. */
    public static String number(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
