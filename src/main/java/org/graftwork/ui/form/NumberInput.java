// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.DoublePredicate;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A number that a person types: its text, and after the field was left what is wrong with it. */
public final class NumberInput {

    private final StringProperty text = new SimpleStringProperty();
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final boolean whole;
    private final DoublePredicate allowed;
    private final String rule;

    private NumberInput(String initial, boolean whole, DoublePredicate allowed, String rule) {
        this.whole = whole;
        this.allowed = allowed;
        this.rule = rule;
        text.set(initial);
        text.addListener((observable, before, now) -> {
            if (!error.get().isEmpty() && isValid()) {
                error.set("");
            }
        });
    }

    /**
     * @param allowed which numbers are
     * @param rule says to a person which numbers are
     */
    public static NumberInput whole(long initial, DoublePredicate allowed, String rule) {
        return new NumberInput(Long.toString(initial), true, allowed, rule);
    }

    /**
     * @param initial in decimal notation
     * @param allowed which numbers are
     * @param rule says to a person which numbers are
     */
    public static NumberInput decimal(String initial, DoublePredicate allowed, String rule) {
        return new NumberInput(initial, false, allowed, rule);
    }

    public StringProperty text() {
        return text;
    }

    /** Whether it takes whole numbers only. */
    public boolean isWhole() {
        return whole;
    }

    /** What is wrong, or empty. */
    public ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    /** Says what is wrong, when the field is left or the form is used. Returns whether nothing is. */
    public boolean validate() {
        error.set(isValid() ? "" : rule);
        return isValid();
    }

    public boolean isValid() {
        return parse().isPresent();
    }

    /**
     * @throws IllegalStateException if it is not valid
     */
    public double value() {
        return parse().orElseThrow(() -> new IllegalStateException(rule)).doubleValue();
    }

    /**
     * @throws IllegalStateException if it is not valid
     */
    public long wholeValue() {
        return parse().orElseThrow(() -> new IllegalStateException(rule)).longValueExact();
    }

    private Optional<BigDecimal> parse() {
        String typed = text.get() == null ? "" : text.get().strip();
        if (typed.length() > 20) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(typed.replace(',', '.'));
            boolean fits = (!whole || number.stripTrailingZeros().scale() <= 0)
                    && Math.abs(number.doubleValue()) < 1e15
                    && allowed.test(number.doubleValue());
            return fits ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
