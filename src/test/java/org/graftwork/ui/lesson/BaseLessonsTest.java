// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lessons on bases, each done by its buttons on the built-in model and the sample photos. */
final class BaseLessonsTest {

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"05-where-models-come-from", "06-finding-a-model", "07-does-it-fit", "08-inside-the-base"})
    void everyStepOfALessonDoesWhatItSays(String lesson) {
        try (LessonWalk walk = LessonWalk.quick(lesson, home, 7)) {
            walk.walk();
            assertFalse(walk.bench().busy().get());
        }
    }
}
