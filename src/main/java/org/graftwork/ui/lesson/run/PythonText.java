// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.run;

/** Values as Python writes them. */
public final class PythonText {

    /** Where the built-in model is, seen from the product's folder. */
    static final String BUILTIN = "assets/models/mobilenet_v2_035_96_drawn";

    /** Where the sample photos are, seen from the product's folder. */
    static final String SAMPLE = "sample-data/cats-and-dogs";

    private PythonText() {}

    /** A string literal. */
    public static String of(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
