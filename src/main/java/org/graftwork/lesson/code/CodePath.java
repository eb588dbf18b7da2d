// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.code;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.graftwork.lesson.Lesson;

/**
 * The code of lessons, one after another, as a file to take home. What it takes of the product's models and photos is
 * named with its whole path, so that the file runs wherever it is saved.
 *
 * @param lessons one or all, in their order
 * @param files where the product's assets and sample photos are
 */
public record CodePath(List<LessonCode> lessons, ProductPaths files) {

    public CodePath {
        lessons = List.copyOf(lessons);
    }

    /** Reads the code of lessons. */
    public static CodePath read(List<Lesson> lessons, Map<String, String> defaults, ProductPaths files) {
        return new CodePath(
                lessons.stream()
                        .map(lesson -> LessonCode.read(lesson, defaults))
                        .toList(),
                files);
    }

    /** Whether any of the lessons has code of a kind. */
    public boolean has(CodeInterface code) {
        return lessons.stream().anyMatch(lesson -> lesson.shown(code, Map.of()).isPresent());
    }

    /**
     * The file's content.
     *
     * @param code Python for a notebook or a Python file, Java for a Java file
     * @param choices what is chosen, by the lessons' ids; nothing where a lesson is not among them
     */
    public byte[] content(CodeFile file, CodeInterface code, Map<String, Map<String, String>> choices) {
        if (!CodeFile.of(code).contains(file)) {
            throw new IllegalArgumentException(code + " is not saved as " + file);
        }
        PathText text = new PathText(this, code, choices);
        String content = switch (file) {
            case NOTEBOOK -> NotebookWriter.write(text);
            case PYTHON -> PythonWriter.write(text);
            case JAVA -> JavaWriter.write(text);
        };
        return content.getBytes(StandardCharsets.UTF_8);
    }

    /** A name for the file, such as {@code 09-train-the-head-keras.ipynb}. */
    public String fileName(CodeFile file, CodeInterface code) {
        if (file == CodeFile.JAVA) {
            return JavaWriter.className(this) + "." + file.extension();
        }
        String what = lessons.size() == 1 ? lessons.get(0).lesson().id() : "transfer-learning";
        return what + "-" + code.key() + "." + file.extension();
    }
}
