// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graftwork.lesson.Condition;
import org.graftwork.lesson.Condition.Comparison;
import org.graftwork.lesson.Condition.Operand;
import org.graftwork.lesson.Condition.Operator;

/**
 * Reads conditions. The grammar:
 *
 * <pre>
 * condition  = comparison { "and" comparison }
 * comparison = operand operator operand
 * operator   = "&lt;" | "&lt;=" | "&gt;" | "&gt;=" | "=" | "!="
 * operand    = number | name | number "*" name
 * </pre>
 */
final class ConditionReader {

    private static final Map<String, Operator> OPERATORS = Map.of(
            "<", Operator.LESS,
            "<=", Operator.AT_MOST,
            ">", Operator.MORE,
            ">=", Operator.AT_LEAST,
            "=", Operator.SAME,
            "!=", Operator.OTHER);

    private static final String OPERAND =
            "(?:(?<number%1$s>-?\\d+(?:\\.\\d+)?)(?:\\s*\\*\\s*(?<times%1$s>[A-Za-z][\\w.]*))?|(?<name%1$s>[A-Za-z][\\w.]*))";
    private static final Pattern COMPARISON = Pattern.compile("\\s*" + OPERAND.formatted("Left")
            + "\\s*(?<operator><=|>=|!=|<|>|=)\\s*" + OPERAND.formatted("Right") + "\\s*");

    private ConditionReader() {}

    /**
     * Reads a condition.
     *
     * @throws IllegalArgumentException if it is none, with the reason
     */
    static Condition read(String text) {
        List<Comparison> comparisons = new ArrayList<>();
        for (String part : text.split("\\band\\b", -1)) {
            Matcher matcher = COMPARISON.matcher(part);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("“" + part.strip() + "” is no comparison such as “run.epochs >= 1”");
            }
            comparisons.add(new Comparison(
                    operand(matcher, "Left"), OPERATORS.get(matcher.group("operator")), operand(matcher, "Right")));
        }
        return new Condition(comparisons);
    }

    private static Operand operand(Matcher matcher, String side) {
        String name = matcher.group("name" + side);
        return name != null
                ? new Operand(Optional.of(name), 1)
                : new Operand(
                        Optional.ofNullable(matcher.group("times" + side)),
                        Double.parseDouble(matcher.group("number" + side)));
    }
}
