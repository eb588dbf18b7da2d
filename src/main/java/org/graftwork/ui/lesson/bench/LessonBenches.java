// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.bench;

import java.util.EnumMap;
import java.util.Map;
import org.graftwork.lesson.bench.BenchKind;

/** The makers of all benches. */
public final class LessonBenches {

    private final Map<BenchKind, BenchMaker> makers = new EnumMap<>(BenchKind.class);

    /** Says who makes the benches of a kind. */
    public LessonBenches with(BenchKind kind, BenchMaker maker) {
        makers.put(kind, maker);
        return this;
    }

    public LessonBench make(BenchKind kind, BenchPlace place) {
        BenchMaker maker = makers.get(kind);
        if (maker == null) {
            throw new IllegalStateException("Nobody makes the bench " + kind);
        }
        return maker.make(place);
    }
}
