// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import org.graftwork.ui.lesson.bench.LessonBenches;

/** The benches that come with the product. */
public final class StandardBenches {

    private StandardBenches() {}

    public static LessonBenches all() {
        return new LessonBenches();
    }
}
