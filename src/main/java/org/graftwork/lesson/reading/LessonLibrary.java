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

/**
 * The lessons that could be read, and what is wrong with those that could not.
 *
 * @param lessons in their order
 * @param problems one a lesson that was left out
 */
public record LessonLibrary(List<Lesson> lessons, List<LessonProblem> problems) {

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
        return new LessonLibrary(lessons, problems);
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
