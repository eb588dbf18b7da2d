// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graftwork.lesson.Lesson;
import org.graftwork.lesson.LessonSetup;
import org.graftwork.lesson.bench.BenchKind;
import org.graftwork.lesson.progress.LessonProgress;
import org.graftwork.lesson.progress.LessonRecord;
import org.junit.jupiter.api.Test;

final class TimeBudgetTest {

    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final List<Lesson> LESSONS =
            List.of(lesson(0, 10, false), lesson(1, 20, true), lesson(2, 5, false), lesson(3, 30, true));

    @Test
    void allLessonsFollowOneAnotherWhereThereIsTimeForAll() {
        TimeBudget time = TimeBudget.of(LESSONS, LessonProgress.none(), 65, NINE);
        assertTrue(time.allFit());
        assertEquals(65, time.minutes());
        assertEquals(List.of("09:00", "09:10", "09:30", "09:35"), beginnings(time));
        assertEquals(LocalTime.of(10, 5), time.end());
    }

    @Test
    void essentialLessonsComeFirstWhereThereIsLess() {
        TimeBudget time = TimeBudget.of(LESSONS, LessonProgress.none(), 55, NINE);
        assertFalse(time.allFit());
        assertEquals(3, time.fitting());
        assertEquals(List.of("-", "09:00", "09:20", "09:25"), beginnings(time));
        assertEquals(LocalTime.of(9, 55), time.end());
        assertEquals(65, time.minutes());
    }

    @Test
    void nothingFitsIntoNoTime() {
        TimeBudget time = TimeBudget.of(LESSONS, LessonProgress.none(), 4, NINE);
        assertEquals(0, time.fitting());
        assertEquals(NINE, time.end());
    }

    @Test
    void whatIsDoneTakesNoTime() {
        LessonProgress progress = LessonProgress.none()
                .with("01-lesson", LessonRecord.untouched().finished())
                .with("03-lesson", LessonRecord.untouched().finished());
        TimeBudget time = TimeBudget.of(LESSONS, progress, 15, NINE);
        assertTrue(time.allFit());
        assertEquals(List.of("09:00", "-", "09:10", "-"), beginnings(time));
    }

    private static List<String> beginnings(TimeBudget time) {
        return LESSONS.stream()
                .map(lesson -> time.begins(lesson).map(LocalTime::toString).orElse("-"))
                .toList();
    }

    private static Lesson lesson(int number, int minutes, boolean essential) {
        LessonSetup setup = new LessonSetup("", "", 0, false, Map.of());
        return new Lesson(
                "0" + number + "-lesson",
                number,
                "Lesson",
                "About it.",
                minutes,
                essential,
                BenchKind.HEAD,
                setup,
                setup,
                List.of(),
                Path.of("."),
                Optional.empty());
    }
}
