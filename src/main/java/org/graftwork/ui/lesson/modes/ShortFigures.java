// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.modes;

import java.math.BigDecimal;
import java.math.MathContext;
import org.graftwork.ui.text.Figures;

/** Numbers that are compared at a glance: of two digits. */
final class ShortFigures {

    private static final MathContext TWO_DIGITS = new MathContext(2);
    private static final double SMALLEST_IN_FULL = 1e-4;

    private ShortFigures() {}

    /** Such as {@code 0.31}, {@code −1.2} or {@code 1.2e-07}. */
    static String of(double value) {
        if (!Double.isFinite(value) || (value != 0 && Math.abs(value) < SMALLEST_IN_FULL)) {
            return Double.isFinite(value) ? Figures.tiny(value).replaceFirst("^-", "−") : Figures.value(value);
        }
        return value == 0
                ? "0"
                : BigDecimal.valueOf(value)
                        .round(TWO_DIGITS)
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace("-", "−");
    }
}
