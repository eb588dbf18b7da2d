// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.progress;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How far a person has come.
 *
 * @param lessons by the lessons’ ids; a lesson that was never opened has no entry
 * @param last the lesson that was open last, or empty
 * @param quick whether lessons use smaller data and fewer epochs
 */
public record LessonProgress(Map<String, LessonRecord> lessons, String last, boolean quick) {

    public LessonProgress {
        lessons = lessons == null ? Map.of() : Map.copyOf(lessons);
        last = last == null ? "" : last;
    }

    public static LessonProgress none() {
        return new LessonProgress(Map.of(), "", false);
    }

    public LessonRecord of(String lesson) {
        return lessons.getOrDefault(lesson, LessonRecord.untouched());
    }

    public LessonProgress with(String lesson, LessonRecord record) {
        Map<String, LessonRecord> more = new LinkedHashMap<>(lessons);
        more.put(lesson, record);
        return new LessonProgress(more, last, quick);
    }

    public LessonProgress without(String lesson) {
        Map<String, LessonRecord> fewer = new LinkedHashMap<>(lessons);
        fewer.remove(lesson);
        return new LessonProgress(fewer, last, quick);
    }

    public LessonProgress opened(String lesson) {
        return new LessonProgress(lessons, lesson, quick);
    }

    public LessonProgress quick(boolean now) {
        return new LessonProgress(lessons, last, now);
    }

    public int finished() {
        return (int) lessons.values().stream().filter(LessonRecord::done).count();
    }
}
