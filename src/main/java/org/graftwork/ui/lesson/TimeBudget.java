// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graftwork.lesson.Lesson;
import org.graftwork.lesson.progress.LessonProgress;

/**
 * When each lesson would begin if one went on now.
 *
 * @param minutes the lessons that are not done take
 * @param end when all of them would be over
 * @param fits whether there are so many minutes
 * @param beginnings by lesson, of those that are not done and would end in time
 */
record TimeBudget(int minutes, LocalTime end, boolean fits, Map<Lesson, LocalTime> beginnings) {

    /** @param available how many minutes there are; lessons that would end later have no time */
    static TimeBudget of(List<Lesson> lessons, LessonProgress progress, int available, LocalTime now) {
        Map<Lesson, LocalTime> beginnings = new LinkedHashMap<>();
        int minutes = 0;
        for (Lesson lesson : lessons) {
            if (progress.of(lesson.id()).done()) {
                continue;
            }
            if (minutes + lesson.minutes() <= available) {
                beginnings.put(lesson, now.plusMinutes(minutes));
            }
            minutes += lesson.minutes();
        }
        return new TimeBudget(minutes, now.plusMinutes(minutes), minutes <= available, beginnings);
    }

    Optional<LocalTime> begins(Lesson lesson) {
        return Optional.ofNullable(beginnings.get(lesson));
    }
}
