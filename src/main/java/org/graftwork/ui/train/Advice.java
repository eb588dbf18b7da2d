// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

/**
 * What a person should know about a run's figures.
 *
 * @param text a sentence or two
 * @param lesson the id of the lesson that explains it, such as {@code 09-train-the-head}; empty where none does
 */
public record Advice(String text, String lesson) {

    /** Something that no lesson explains. */
    static Advice of(String text) {
        return new Advice(text, "");
    }

    /** The number of the lesson that explains it; asked only where there is one. */
    int lessonNumber() {
        return Integer.parseInt(lesson.substring(0, lesson.indexOf('-')));
    }
}
