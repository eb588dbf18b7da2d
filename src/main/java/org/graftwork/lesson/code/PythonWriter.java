// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.code;

/** Writes Python programs. */
final class PythonWriter {

    private PythonWriter() {}

    static String write(PathText text) {
        StringBuilder python = new StringBuilder();
        comment(python, text.title());
        comment(python, text.howToRun());
        for (PathText.Section section : text.sections()) {
            python.append("\n\n");
            comment(python, "-".repeat(78));
            comment(python, section.heading());
            comment(python, section.lesson().about());
            python.append('\n').append(section.code().stripTrailing()).append('\n');
        }
        return python.toString();
    }

    private static void comment(StringBuilder python, String text) {
        text.lines().forEach(line -> python.append("# ").append(line).append('\n'));
    }
}
