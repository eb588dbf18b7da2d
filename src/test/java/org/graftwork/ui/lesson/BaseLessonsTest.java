// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lessons on bases, each done by its buttons on the built-in model and the sample photos. */
final class BaseLessonsTest {

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"05-where-models-come-from", "06-finding-a-model", "07-does-it-fit", "08-inside-the-base"})
    void everyStepOfALessonDoesWhatItSays(String lesson) {
        try (LessonWalk walk = LessonWalk.local(lesson, true, home, 7)) {
            walk.walk();
            assertFalse(walk.bench().busy().get());
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({
        "05-where-models-come-from, 1",
        "05-where-models-come-from, 2",
        "06-finding-a-model, 1",
        "07-does-it-fit, 1",
        "07-does-it-fit, 2",
        "07-does-it-fit, 3",
        "08-inside-the-base, 1",
        "08-inside-the-base, 2"
    })
    void itDoesSoOnOtherPhotosAndWithoutQuickMode(String lesson, long seed) {
        try (LessonWalk walk = LessonWalk.local(lesson, false, home, seed)) {
            walk.walk();
            assertFalse(walk.bench().busy().get());
        }
    }
}
