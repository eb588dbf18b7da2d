// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.code;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.graftwork.lesson.Lesson;
import org.graftwork.lesson.LessonProblem;

/**
 * The code that does what a lesson does.
 *
 * @param lesson the lesson
 * @param keras Python with Keras, {@code keras.py} of the lesson's folder
 * @param hub Python with models in TensorFlow Hub's format, {@code hub.py} of the lesson's folder
 * @param java a part of a program; empty where the lesson names none
 */
public record LessonCode(Lesson lesson, CodeTemplate keras, CodeTemplate hub, Optional<JavaExample> java) {

    /**
     * Reads a lesson's code.
     *
     * @param defaults what stands where nothing is chosen, {@link CodeDefaults}
     * @throws LessonProblem if a file is missing, no text, or has a place that nothing can be put into
     */
    public static LessonCode read(Lesson lesson, Map<String, String> defaults) {
        return new LessonCode(
                lesson,
                template(lesson, CodeInterface.KERAS, defaults),
                template(lesson, CodeInterface.HUB, defaults),
                lesson.java().map(JavaExample::of));
    }

    /** What is shown: the same as {@link #filled}, but Java without its imports, which say little to a reader. */
    public Optional<FilledCode> shown(CodeInterface code, Map<String, String> choices) {
        return code == CodeInterface.JAVA ? java.map(example -> example.body().filled(choices)) : filled(code, choices);
    }

    /** The code with choices in it; empty where the lesson has none of the kind. */
    public Optional<FilledCode> filled(CodeInterface code, Map<String, String> choices) {
        return switch (code) {
            case KERAS -> Optional.of(keras.filled(choices));
            case HUB -> Optional.of(hub.filled(choices));
            case JAVA -> java.map(example -> example.filled(choices));
        };
    }

    private static CodeTemplate template(Lesson lesson, CodeInterface code, Map<String, String> defaults) {
        Path file = lesson.folder().resolve(code.file());
        try {
            String text = Files.readString(file).replace("\r\n", "\n").strip() + "\n";
            return CodeTemplate.of(text, defaults);
        } catch (CodeTemplate.UnfilledPlace unfilled) {
            throw new LessonProblem(file, "line " + unfilled.line(), unfilled.getMessage() + ".");
        } catch (IOException unreadable) {
            throw new LessonProblem(
                    file,
                    "",
                    Files.exists(file)
                            ? "it cannot be read as text in UTF-8."
                            : "it is missing: write the lesson’s code.");
        }
    }
}
