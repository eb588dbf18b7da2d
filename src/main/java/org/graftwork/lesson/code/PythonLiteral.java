// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.code;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Values as Python writes them. */
public final class PythonLiteral {

    private PythonLiteral() {}

    /** A text in double quotes. */
    public static String text(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    /** A whole number. */
    public static String of(long value) {
        return Long.toString(value);
    }

    /**
     * A number that may have a fraction. It always has a point, as in {@code 1.0}: Keras refuses a learning rate that is
     * an {@code int}.
     */
    public static String of(double value) {
        String plain =
                new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
        return plain.contains(".") ? plain : plain + ".0";
    }

    public static String of(boolean value) {
        return value ? "True" : "False";
    }

    /** A value of JSON; empty where it is an object. */
    static Optional<String> of(JsonNode value) {
        return switch (value.getNodeType()) {
            case NUMBER -> Optional.of(value.asText().replace(".0E", "e").replace('E', 'e'));
            case STRING -> Optional.of(text(value.asText()));
            case BOOLEAN -> Optional.of(of(value.asBoolean()));
            case NULL -> Optional.of("None");
            case ARRAY -> list(value);
            default -> Optional.empty();
        };
    }

    private static Optional<String> list(JsonNode values) {
        List<String> literals = new ArrayList<>();
        for (JsonNode value : values) {
            Optional<String> literal = of(value);
            if (literal.isEmpty()) {
                return Optional.empty();
            }
            literals.add(literal.get());
        }
        return Optional.of("[" + String.join(", ", literals) + "]");
    }
}
