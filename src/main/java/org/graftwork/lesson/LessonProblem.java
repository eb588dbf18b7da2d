// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson;

import java.nio.file.Path;
import org.graftwork.problem.Problem;

/** A file of the lessons that cannot be used: which, where in it, and why. */
public final class LessonProblem extends Problem {

    private static final long serialVersionUID = 1L;

    /**
     * @param where in the file, such as {@code /screens/0/steps/2/ask}; empty for the file as a whole
     * @param why what is wrong there, with what to do
     */
    public LessonProblem(Path file, String where, String why) {
        super(inOneLine("The lesson file " + file + (where.isEmpty() ? "" : ", at " + where) + ": " + why));
    }

    /** What is quoted of the file may hold anything. */
    private static String inOneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
