// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.code;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes Java's literals of Python's, as far as a variable of a type takes them. */
final class JavaLiteral {

    private static final Pattern INTEGER = Pattern.compile("-?\\d+");
    private static final Pattern NUMBER = Pattern.compile("-?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"|'((?:[^'\\\\\n]|\\\\.)*)'");

    private JavaLiteral() {}

    /**
     * Makes a literal.
     *
     * @param type of Java, such as {@code double}
     * @param python a literal as Python writes it
     * @return empty where a variable of the type cannot hold it
     */
    static Optional<String> of(String type, String python) {
        String value = python.strip();
        return switch (type) {
            case "int" -> Optional.of(value).filter(JavaLiteral::isInt);
            case "long" ->
                Optional.of(value).filter(number -> INTEGER.matcher(number).matches());
            case "double" ->
                Optional.of(value).filter(number -> NUMBER.matcher(number).matches());
            case "boolean" ->
                value.equals("True") || value.equals("False")
                        ? Optional.of(value.equals("True") ? "true" : "false")
                        : Optional.empty();
            case "String" -> text(value);
            default -> Optional.empty();
        };
    }

    private static boolean isInt(String value) {
        return INTEGER.matcher(value).matches() && value.length() < 10;
    }

    private static Optional<String> text(String value) {
        Matcher text = TEXT.matcher(value);
        if (!text.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                text.group(1) != null
                        ? value
                        : '"' + text.group(2).replace("\\'", "'").replace("\"", "\\\"") + '"');
    }
}
