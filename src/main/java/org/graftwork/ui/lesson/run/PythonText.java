// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.run;

/** Values as Python writes them. */
public final class PythonText {

    private PythonText() {}

    /** A string literal. */
    public static String of(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
