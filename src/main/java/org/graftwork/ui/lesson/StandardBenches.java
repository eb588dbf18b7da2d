// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import org.graftwork.lesson.bench.BenchKind;
import org.graftwork.ui.lesson.bench.LessonBenches;
import org.graftwork.ui.lesson.scratch.ScratchBench;
import org.graftwork.ui.lesson.twice.TwiceBench;
import org.graftwork.ui.lesson.uses.UsesBench;

/** The benches that come with the product. */
public final class StandardBenches {

    private StandardBenches() {}

    public static LessonBenches all() {
        return new LessonBenches()
                .with(BenchKind.SCRATCH, ScratchBench::new)
                .with(BenchKind.USES, UsesBench::new)
                .with(BenchKind.TWICE, TwiceBench::new);
    }
}
