// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lessons that train, really trained: every task is done, every proof holds, what is broken breaks and is mended. */
final class LocalTrainingLessonsTest {

    @TempDir
    private Path folder;

    @Tag("lessons")
    @ParameterizedTest
    @ValueSource(strings = {"00-your-first-graft", "09-train-the-head", "10-fine-tune", "12-judge-use-take-home"})
    void aLessonComesOutAsItsTextSays(String id) {
        goThrough(id, false, 7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00-your-first-graft", "09-train-the-head", "10-fine-tune", "12-judge-use-take-home"})
    void aLessonComesOutInQuickModeToo(String id) {
        goThrough(id, true, 7);
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({
        "00-your-first-graft, 1", "00-your-first-graft, 2", "00-your-first-graft, 3",
        "09-train-the-head, 1", "09-train-the-head, 2", "09-train-the-head, 3",
        "10-fine-tune, 1", "10-fine-tune, 2", "10-fine-tune, 3",
        "12-judge-use-take-home, 1", "12-judge-use-take-home, 2", "12-judge-use-take-home, 3"
    })
    void itDoesWhicheverPhotosAreLearnedFrom(String id, long seed) {
        goThrough(id, true, seed);
    }

    private void goThrough(String id, boolean quick, long seed) {
        try (LessonWalk lesson = LessonWalk.local(id, quick, folder.resolve("home"), seed)) {
            lesson.walk();
        }
    }
}
