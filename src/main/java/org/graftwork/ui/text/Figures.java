// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Numbers as people read them. */
public final class Figures {

    private static final String UNKNOWN = "–";
    private static final double LARGE_SHARE = 10;
    private static final double LARGE_LOSS = 1000;
    private static final MathContext FOUR_DIGITS = new MathContext(4);

    private Figures() {}

    /** Such as {@code 410,208}. */
    public static String count(long number) {
        return String.format(Strings.locale(), "%,d", number);
    }

    /** A share such as {@code 97.5 %}, or {@code 3,768 %} where it is more than ten times the whole; a dash for NaN. */
    public static String percent(double share) {
        if (Double.isNaN(share)) {
            return UNKNOWN;
        }
        return format(Math.abs(share) < LARGE_SHARE ? "%.1f %%" : "%,.0f %%", share * 100);
    }

    /** A loss such as {@code 0.0713}, or {@code 6,207} where its decimals say nothing; a dash for NaN. */
    public static String loss(double loss) {
        if (Double.isNaN(loss)) {
            return UNKNOWN;
        }
        return format(Math.abs(loss) < LARGE_LOSS ? "%.4f" : "%,.0f", loss);
    }

    /** How many times as much, such as {@code 7.5} or {@code 1,204.3}; a dash for NaN. */
    public static String times(double factor) {
        return Double.isNaN(factor) ? UNKNOWN : format("%,.1f", factor);
    }

    /** A difference of probabilities such as {@code 1.2e-07}. */
    public static String tiny(double value) {
        return value == 0 ? "0" : format("%.1e", value);
    }

    /** A value of a variable such as {@code 0.0034} or {@code 1.2e+06}, to four digits; a dash for NaN. */
    public static String value(double value) {
        if (Double.isNaN(value)) {
            return UNKNOWN;
        }
        String digits = value == 0 ? "0" : new BigDecimal(value, FOUR_DIGITS).toPlainString();
        boolean plain = value == 0 || (Math.abs(value) >= 1e-4 && Math.abs(value) < 1e6);
        return (plain ? digits : format("%.2e", value)).replace("-", "−");
    }

    /** Seconds such as {@code 0.03 s}, {@code 4.9 s} or {@code 2 min 10 s}. */
    public static String seconds(double seconds) {
        if (seconds < 1) {
            return format("%.2f s", seconds);
        }
        return seconds < 60 ? format("%.1f s", seconds) : duration(Duration.ofMillis(Math.round(seconds * 1000)));
    }

    /** A time left, rounded up, such as {@code 9 s} or {@code 2 min 10 s}. */
    public static String duration(Duration duration) {
        long seconds = (duration.toMillis() + 999) / 1000;
        if (seconds < 60) {
            return seconds + " s";
        }
        return seconds < 3600
                ? seconds / 60 + " min " + seconds % 60 + " s"
                : seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
    }

    /** A size on disk such as {@code 2.1 MB}. */
    public static String bytes(long bytes) {
        if (bytes < 1000) {
            return bytes + " B";
        }
        if (bytes < 1_000_000) {
            return format("%.1f kB", bytes / 1e3);
        }
        return bytes < 1_000_000_000 ? format("%.1f MB", bytes / 1e6) : format("%.1f GB", bytes / 1e9);
    }

    /** A shape such as {@code 3 × 3 × 32}, or {@code scalar}; a question mark for what is not fixed. */
    public static String shape(List<Long> shape) {
        return shape.isEmpty()
                ? Strings.text("figures.scalar")
                : shape.stream().map(size -> size < 0 ? "?" : count(size)).collect(Collectors.joining(" × "));
    }

    private static String format(String pattern, double value) {
        return String.format(Strings.locale(), pattern, value);
    }
}
