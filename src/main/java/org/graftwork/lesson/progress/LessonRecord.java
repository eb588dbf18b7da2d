// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.progress;

import java.util.LinkedHashMap;
import java.util.Map;
import org.graftwork.lesson.Lesson;
import org.graftwork.lesson.Step;

/**
 * How far a person has come in a lesson.
 *
 * @param screen the one that was open, from 0
 * @param answers the number of the choice that was taken, by the ids of predictions and questions
 * @param done whether the lesson was gone through to its end
 */
public record LessonRecord(int screen, Map<String, Integer> answers, boolean done) {

    public LessonRecord {
        // A file of progress may have been changed by hand.
        screen = Math.max(0, screen);
        answers = answers == null ? Map.of() : Map.copyOf(answers);
    }

    /** A lesson that nothing has been done in. */
    public static LessonRecord untouched() {
        return new LessonRecord(0, Map.of(), false);
    }

    public LessonRecord at(int other) {
        return new LessonRecord(other, answers, done);
    }

    public LessonRecord answered(String step, int choice) {
        Map<String, Integer> more = new LinkedHashMap<>(answers);
        more.put(step, choice);
        return new LessonRecord(screen, more, done);
    }

    /** How many of the lesson’s questions have not been answered right. */
    public int questionsLeft(Lesson lesson) {
        return (int) lesson.steps().stream()
                .filter(Step.Question.class::isInstance)
                .map(Step.Question.class::cast)
                .filter(question -> !isRight(question, answers.getOrDefault(question.id(), -1)))
                .count();
    }

    private static boolean isRight(Step.Question question, int answer) {
        return answer >= 0
                && answer < question.choices().size()
                && question.choices().get(answer).right();
    }

    /** Whether the lesson was gone through to its end and all its questions were answered. */
    public boolean isComplete(Lesson lesson) {
        return done && questionsLeft(lesson) == 0;
    }

    public LessonRecord finished() {
        return new LessonRecord(screen, answers, true);
    }
}
