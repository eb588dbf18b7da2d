// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.code;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graftwork.lesson.Lesson;

/**
 * What a saved file says: its title, how it is run, and the lessons with their code.
 *
 * @param path the lessons
 * @param code the interface
 * @param choices by the lessons' ids
 */
record PathText(CodePath path, CodeInterface code, Map<String, Map<String, String>> choices) {

    /** A lesson with its code, the choices filled in and paths whole. */
    record Section(Lesson lesson, String heading, String code) {}

    String title() {
        String with = switch (code) {
            case KERAS -> "with Keras";
            case HUB -> "with models of TensorFlow Hub";
            case JAVA -> "in Java, with DJL";
        };
        return path.lessons().size() == 1
                ? path.lessons().get(0).lesson().title() + ", " + with
                : "Transfer learning, step by step, " + with;
    }

    String howToRun() {
        Path product = path.files().folder().toAbsolutePath();
        String needs = code.isPython()
                ? "Needs Python with TensorFlow 2.16 or newer: pip install tensorflow pillow"
                : "Needs a JDK, 17 or newer: java -cp \"" + product + "/graftwork.jar\" " + JavaWriter.className(path)
                        + ".java";
        return needs + "\nReads models and photos from Graftwork's own folder, " + product + ".";
    }

    List<Section> sections() {
        return path.lessons().stream()
                .flatMap(lesson -> filled(lesson).stream()
                        .map(filled -> new Section(lesson.lesson(), heading(lesson.lesson()), whole(filled))))
                .toList();
    }

    /** The lessons that have code in Java. */
    List<JavaExample> examples() {
        return path.lessons().stream().flatMap(lesson -> lesson.java().stream()).toList();
    }

    private Optional<FilledCode> filled(LessonCode lesson) {
        Map<String, String> chosen = choices.getOrDefault(lesson.lesson().id(), Map.of());
        return lesson.shown(code, chosen);
    }

    private String whole(FilledCode filled) {
        return path.files().whole(filled.text());
    }

    private static String heading(Lesson lesson) {
        return lesson.number() + ". " + lesson.title();
    }
}
