// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.code;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.graftwork.lesson.LessonProblem;

/**
 * What stands in the lessons' code where nothing is chosen: {@code assets/lessons/defaults.json}, an object of choices
 * with their values.
 */
public final class CodeDefaults {

    /** The file's name, in the folder of all lessons. */
    public static final String FILE = "defaults.json";

    private CodeDefaults() {}

    /**
     * Reads the defaults.
     *
     * @param lessons the folder of all lessons
     * @return the choices' values as Python writes them
     * @throws LessonProblem if the file is missing or damaged
     */
    public static Map<String, String> read(Path lessons) {
        Path file = lessons.resolve(FILE);
        JsonNode root = json(file);
        if (!root.isObject()) {
            throw new LessonProblem(file, "", "an object of choices with their values is expected.");
        }
        Map<String, String> defaults = new LinkedHashMap<>();
        root.properties()
                .forEach(choice -> defaults.put(
                        choice.getKey(),
                        PythonLiteral.of(choice.getValue())
                                .orElseThrow(() -> new LessonProblem(
                                        file,
                                        "/" + choice.getKey(),
                                        "a number, a text, true, false, null or a list of them is expected here."))));
        return defaults;
    }

    private static JsonNode json(Path file) {
        try {
            return JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build()
                    .readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException broken) {
            throw new LessonProblem(file, "", "it is no JSON: " + broken.getOriginalMessage() + ".");
        } catch (IOException unreadable) {
            throw new LessonProblem(file, "", "it cannot be read.");
        }
    }
}
