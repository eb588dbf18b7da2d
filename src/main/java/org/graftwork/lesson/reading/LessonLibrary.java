// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.graftwork.lesson.Lesson;
import org.graftwork.lesson.LessonProblem;
import org.graftwork.lesson.glossary.Glossary;

/**
 * The lessons that could be read, and what is wrong with those that could not.
 *
 * @param lessons in their order
 * @param glossary the words they explain; empty where it could not be read
 * @param problems one a lesson that was left out, and one of the glossary where it was
 */
public record LessonLibrary(List<Lesson> lessons, Glossary glossary, List<LessonProblem> problems) {

    public LessonLibrary {
        lessons = List.copyOf(lessons);
        problems = List.copyOf(problems);
    }

    /**
     * Reads the lessons of a folder, one a sub-folder such as {@code 09-train-the-head}.
     *
     * @throws LessonProblem if the folder itself cannot be read
     */
    public static LessonLibrary read(Path folder) {
        List<Lesson> lessons = new ArrayList<>();
        List<LessonProblem> problems = new ArrayList<>();
        for (Path one : folders(folder)) {
            try {
                lessons.add(LessonReader.read(one));
            } catch (LessonProblem broken) {
                problems.add(broken);
            }
        }
        return new LessonLibrary(lessons, glossary(folder, problems), problems);
    }

    private static Glossary glossary(Path folder, List<LessonProblem> problems) {
        try {
            return GlossaryReader.read(folder);
        } catch (LessonProblem broken) {
            problems.add(broken);
            return Glossary.empty();
        }
    }

    private static List<Path> folders(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(Files::isDirectory)
                    .filter(LessonReader::isLesson)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new LessonProblem(folder, "", "the folder of the lessons cannot be read.");
        }
    }
}
