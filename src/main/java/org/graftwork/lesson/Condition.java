// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.graftwork.lesson.bench.Measurement;

/**
 * What has to be measured, such as {@code run.validationAccuracy >= 0.9 and run.frozen.changed = 0}.
 *
 * @param comparisons all of which have to hold
 */
public record Condition(List<Comparison> comparisons) {

    public Condition {
        comparisons = List.copyOf(comparisons);
    }

    /** How two numbers are compared. */
    public enum Operator {
        LESS,
        AT_MOST,
        MORE,
        AT_LEAST,
        SAME,
        OTHER;

        boolean holds(double left, double right) {
            return switch (this) {
                case LESS -> left < right;
                case AT_MOST -> left <= right;
                case MORE -> left > right;
                case AT_LEAST -> left >= right;
                case SAME -> left == right;
                case OTHER -> left != right;
            };
        }
    }

    /** One side of a comparison: a number, or what was measured under a name, times a number. */
    public record Operand(Optional<String> measure, double factor) {

        private double value(Map<String, Measurement> measured) {
            return measure.map(name -> measured.get(name).value() * factor).orElse(factor);
        }
    }

    /** A comparison. What was measured and is no number compares as false, but for {@link Operator#OTHER}. */
    public record Comparison(Operand left, Operator operator, Operand right) {

        private boolean holds(Map<String, Measurement> measured) {
            return operator.holds(left.value(measured), right.value(measured));
        }
    }

    /** The names of what it asks for. */
    public Set<String> measures() {
        Set<String> names = new TreeSet<>();
        comparisons.stream()
                .flatMap(comparison -> Stream.of(comparison.left(), comparison.right()))
                .forEach(operand -> operand.measure().ifPresent(names::add));
        return names;
    }

    /** Whether it holds; empty where something it asks for has not been measured. */
    public Optional<Boolean> holds(Map<String, Measurement> measured) {
        return measured.keySet().containsAll(measures())
                ? Optional.of(comparisons.stream().allMatch(comparison -> comparison.holds(measured)))
                : Optional.empty();
    }
}
