// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lessons that compare runs, really trained. */
final class ComparingLessonsTest {

    private static final long USUAL_SEED = 7;

    @TempDir
    private Path home;

    @Tag("lessons")
    @Test
    void transferIsAheadOfScratchAndARandomBaseIsNearGuessing() {
        walk("03-what-is-transfer-learning", true, USUAL_SEED);
    }

    @Test
    void aFeatureExtractorKeepsItsBaseAndTrainingAllAtOnceBreaksIt() {
        walk("04-feature-extractor-or-fine-tuned-base", true, USUAL_SEED);
    }

    @Test
    void bothInterfacesComeToTheSameResult() {
        walk("11-the-case-study-twice", true, USUAL_SEED);
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({
        "03-what-is-transfer-learning, 1",
        "03-what-is-transfer-learning, 2",
        "04-feature-extractor-or-fine-tuned-base, 1",
        "04-feature-extractor-or-fine-tuned-base, 2",
        "11-the-case-study-twice, 1",
        "11-the-case-study-twice, 2"
    })
    void onOtherPhotosAndInTheUsualSetupItIsTheSame(String lesson, long seed) {
        walk(lesson, false, seed);
        walk(lesson, true, seed);
    }

    private void walk(String lesson, boolean quick, long seed) {
        try (LessonWalk walk = LessonWalk.local(lesson, quick, home, seed)) {
            if (lesson.startsWith("03") && quick) {
                walk.bench().set("seconds", "2");
            }
            walk.walk();
        }
    }
}
