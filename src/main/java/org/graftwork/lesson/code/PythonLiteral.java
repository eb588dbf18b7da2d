// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.code;

import com.fasterxml.jackson.databind.JsonNode;
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

    /** A value of JSON; empty where it is an object. */
    static Optional<String> of(JsonNode value) {
        return switch (value.getNodeType()) {
            case NUMBER -> Optional.of(value.asText().replace(".0E", "e").replace('E', 'e'));
            case STRING -> Optional.of(text(value.asText()));
            case BOOLEAN -> Optional.of(value.asBoolean() ? "True" : "False");
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
