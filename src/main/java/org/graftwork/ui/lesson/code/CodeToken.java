// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.code;

import java.util.Locale;

/**
 * A stretch of code that is shown in one colour.
 *
 * @param start where it begins in the text
 * @param end where what follows it begins
 */
record CodeToken(Kind kind, int start, int end) {

    /** What the colours tell apart. */
    enum Kind {
        COMMENT,
        STRING,
        KEYWORD,
        NUMBER,
        OTHER;

        /** Its style class. */
        String style() {
            return "code-" + name().toLowerCase(Locale.ROOT);
        }
    }
}
