// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import org.graftwork.lesson.bench.BenchKind;
import org.graftwork.ui.lesson.bench.LessonBenches;
import org.graftwork.ui.lesson.catalogue.CatalogueBench;
import org.graftwork.ui.lesson.fit.FitBench;
import org.graftwork.ui.lesson.graft.GraftBench;
import org.graftwork.ui.lesson.head.HeadBench;
import org.graftwork.ui.lesson.judge.JudgeBench;
import org.graftwork.ui.lesson.modes.ModesBench;
import org.graftwork.ui.lesson.network.NetworkBench;
import org.graftwork.ui.lesson.scratch.ScratchBench;
import org.graftwork.ui.lesson.sources.SourcesBench;
import org.graftwork.ui.lesson.tuning.FineTuningBench;
import org.graftwork.ui.lesson.twice.TwiceBench;
import org.graftwork.ui.lesson.uses.UsesBench;
import org.graftwork.ui.lesson.variables.VariablesBench;

/** The benches that come with the product. */
public final class StandardBenches {

    private StandardBenches() {}

    public static LessonBenches all() {
        return new LessonBenches()
                .with(BenchKind.GRAFT, GraftBench::new)
                .with(BenchKind.NETWORK, NetworkBench::new)
                .with(BenchKind.MODES, ModesBench::new)
                .with(BenchKind.SCRATCH, ScratchBench::new)
                .with(BenchKind.USES, UsesBench::new)
                .with(BenchKind.SOURCES, SourcesBench::new)
                .with(BenchKind.CATALOGUE, CatalogueBench::new)
                .with(BenchKind.FIT, FitBench::new)
                .with(BenchKind.VARIABLES, VariablesBench::new)
                .with(BenchKind.HEAD, HeadBench::new)
                .with(BenchKind.FINE_TUNING, FineTuningBench::new)
                .with(BenchKind.TWICE, TwiceBench::new)
                .with(BenchKind.JUDGE, JudgeBench::new);
    }
}
