// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;

/** Relative changes as people read them: of two digits, however small. */
public final class ChangeFigures {

    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);
    private static final double SMALLEST_IN_FULL = 1e-7;

    private ChangeFigures() {}

    /** Such as {@code 2.1 %}, {@code 0.0034 %} or {@code 4.0e-11}; a dash for what is no number. */
    public static String percent(double relativeChange) {
        if (!Double.isFinite(relativeChange)) {
            return Figures.percent(Double.NaN);
        }
        if (relativeChange > 0 && relativeChange < SMALLEST_IN_FULL) {
            return Figures.tiny(relativeChange);
        }
        if (relativeChange == 0) {
            return "0 %";
        }
        BigDecimal rounded = BigDecimal.valueOf(relativeChange * 100).round(TWO_DIGITS);
        int beforePoint = rounded.precision() - rounded.scale();
        int decimals = Math.max(0, TWO_DIGITS.getPrecision() - beforePoint);
        return String.format(Strings.locale(), "%,." + decimals + "f %%", rounded);
    }
}
