// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.graftwork.lesson.LessonProblem;

/** A value in a lesson's JSON file together with where it stands, so that what is wrong with it can be told. */
final class Place {

    private final Path file;
    private final String where;
    private final JsonNode node;

    Place(Path file, String where, JsonNode node) {
        this.file = file;
        this.where = where;
        this.node = node;
    }

    LessonProblem wrong(String why) {
        return new LessonProblem(file, where, why);
    }

    Path file() {
        return file;
    }

    boolean has(String field) {
        return node.has(field);
    }

    /** Refuses fields that nobody reads: most are slips of the pen. */
    Place withOnly(Set<String> fields) {
        if (!node.isObject()) {
            throw wrong("an object is expected here.");
        }
        node.fieldNames().forEachRemaining(name -> {
            if (!fields.contains(name)) {
                throw at(name).wrong("there is no such field; known are " + String.join(", ", sorted(fields)) + ".");
            }
        });
        return this;
    }

    Place at(String field) {
        return new Place(file, where + "/" + field, node.path(field));
    }

    String text() {
        if (!node.isTextual() || node.asText().isBlank()) {
            throw wrong("a text is missing here.");
        }
        return node.asText();
    }

    /** A text that may be left out. */
    String text(String field, String otherwise) {
        return has(field) ? at(field).text() : otherwise;
    }

    int number(int least, int most) {
        if (!node.canConvertToInt() || !node.isIntegralNumber() || node.asInt() < least || node.asInt() > most) {
            throw wrong("a whole number from " + least + " to " + most + " is expected here.");
        }
        return node.asInt();
    }

    boolean truth() {
        if (!node.isBoolean()) {
            throw wrong("true or false is expected here.");
        }
        return node.asBoolean();
    }

    /** Reads a list of at least {@code least} values. */
    <T> List<T> list(int least, int most, Function<Place, T> reader) {
        if (!node.isArray() || node.size() < least || node.size() > most) {
            throw wrong("a list of " + least + " to " + most + " is expected here.");
        }
        List<T> values = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            values.add(reader.apply(new Place(file, where + "/" + i, node.get(i))));
        }
        return values;
    }

    /** Reads an object of texts, which may be left out. */
    Map<String, String> texts(String field) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (has(field)) {
            Place object = at(field);
            if (!object.node.isObject()) {
                throw object.wrong("an object is expected here.");
            }
            object.node
                    .fieldNames()
                    .forEachRemaining(name -> texts.put(name, object.at(name).text()));
        }
        return texts;
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }
}
