// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graftwork.lesson.Lesson;
import org.graftwork.lesson.progress.LessonProgress;

/**
 * Which lessons fit into the time that there is, and when each would begin if one went on now. Where there is less time
 * than all of them take, essential ones come first, then the others in their order as there is room.
 *
 * @param open how many lessons are not done
 * @param minutes those take
 * @param end when those that fit would be over
 * @param beginnings by lesson, of those that are not done and fit
 */
record TimeBudget(int open, int minutes, LocalTime end, Map<Lesson, LocalTime> beginnings) {

    /** @param available how many minutes there are */
    static TimeBudget of(List<Lesson> lessons, LessonProgress progress, int available, LocalTime now) {
        List<Lesson> open = lessons.stream()
                .filter(lesson -> !progress.of(lesson.id()).done())
                .toList();
        Set<Lesson> chosen = fitting(open, available);
        Map<Lesson, LocalTime> beginnings = new LinkedHashMap<>();
        LocalTime time = now;
        for (Lesson lesson : open) {
            if (chosen.contains(lesson)) {
                beginnings.put(lesson, time);
                time = time.plusMinutes(lesson.minutes());
            }
        }
        return new TimeBudget(open.size(), minutes(open), time, beginnings);
    }

    private static Set<Lesson> fitting(List<Lesson> open, int available) {
        List<Lesson> byWeight = Stream.concat(
                        open.stream().filter(Lesson::essential), open.stream().filter(lesson -> !lesson.essential()))
                .toList();
        int left = available;
        Set<Lesson> chosen = open.stream().collect(Collectors.toSet());
        for (Lesson lesson : byWeight) {
            if (lesson.minutes() <= left) {
                left -= lesson.minutes();
            } else {
                chosen.remove(lesson);
            }
        }
        return chosen;
    }

    private static int minutes(List<Lesson> lessons) {
        return lessons.stream().mapToInt(Lesson::minutes).sum();
    }

    /** How many lessons fit. */
    int fitting() {
        return beginnings.size();
    }

    boolean allFit() {
        return fitting() == open;
    }

    Optional<LocalTime> begins(Lesson lesson) {
        return Optional.ofNullable(beginnings.get(lesson));
    }
}
