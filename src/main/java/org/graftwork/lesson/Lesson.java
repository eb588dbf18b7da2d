// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.graftwork.lesson.bench.BenchKind;

/**
 * A lesson as its folder holds it.
 *
 * @param id the folder's name, such as {@code 09-train-the-head}
 * @param number from 0
 * @param title for people
 * @param about what one learns in it, in one line
 * @param minutes it takes, at least 1
 * @param essential whether it comes before others where time is short
 * @param bench the live bench beside its text
 * @param setup what the bench works on
 * @param quick the same for slow machines
 * @param screens its text and its steps, one to three
 * @param folder where its files are
 * @param java the part of a compiled program that does the same, such as {@code TrainHead#train-head}; empty where there
 *     is none
 */
public record Lesson(
        String id,
        int number,
        String title,
        String about,
        int minutes,
        boolean essential,
        BenchKind bench,
        LessonSetup setup,
        LessonSetup quick,
        List<Screen> screens,
        Path folder,
        Optional<String> java) {

    public Lesson {
        screens = List.copyOf(screens);
    }

    /** A lesson without code in Java, which can be left out where time is short. */
    public Lesson(
            String id,
            int number,
            String title,
            String about,
            int minutes,
            BenchKind bench,
            LessonSetup setup,
            LessonSetup quick,
            List<Screen> screens,
            Path folder) {
        this(id, number, title, about, minutes, false, bench, setup, quick, screens, folder, Optional.empty());
    }

    /** The steps of all screens. */
    public List<Step> steps() {
        return screens.stream().flatMap(screen -> screen.steps().stream()).toList();
    }

    /** A file of the lesson, if it has it. */
    public Optional<Path> file(String name) {
        Path file = folder.resolve(name);
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }
}
