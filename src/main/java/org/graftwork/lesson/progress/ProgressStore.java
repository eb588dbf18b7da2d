// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.progress;

/** Remembers how far a person has come from one start to the next. */
public interface ProgressStore {

    /** What was remembered; {@link LessonProgress#none} where nothing was, or where it cannot be read. */
    LessonProgress load();

    /** Remembers; returns at once. */
    void save(LessonProgress progress);

    /** A store that forgets at the end. */
    static ProgressStore inMemory() {
        return new ProgressStore() {
            private LessonProgress kept = LessonProgress.none();

            @Override
            public LessonProgress load() {
                return kept;
            }

            @Override
            public void save(LessonProgress progress) {
                kept = progress;
            }
        };
    }
}
