// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import org.graftwork.ui.SnapshotStates.State;
import org.graftwork.ui.lesson.bench.LessonBench;

/** The states of the lessons that compare runs, that pictures are taken of. */
final class ComparingLessonStates {

    private static final String SCRATCH = "03-what-is-transfer-learning";
    private static final String USES = "04-feature-extractor-or-fine-tuned-base";
    private static final String TWICE = "11-the-case-study-twice";

    private ComparingLessonStates() {}

    static void addTo(Map<String, State> states) {
        states.put("lesson-scratch", LessonStates.on(SCRATCH, 0, acts()));
        states.put("lesson-scratch-running", LessonStates.running(SCRATCH, 60, acts("run")));
        states.put("lesson-scratch-done", LessonStates.on(SCRATCH, 1, acts("run", "randomBase"), at(1)));
        states.put("lesson-scratch-stored", LessonStates.on(SCRATCH, 1, acts("showStored"), at(1)));
        states.put(
                "lesson-scratch-stored-broken", LessonStates.on(SCRATCH, 2, acts("showStored", "randomBase"), at(1)));
        states.put("lesson-uses", LessonStates.on(USES, 0, acts()));
        states.put("lesson-uses-done", LessonStates.on(USES, 1, acts("run", "atOnce"), at(1)));
        states.put("lesson-uses-stored", LessonStates.on(USES, 1, acts("showStored"), at(1)));
        states.put("lesson-twice", LessonStates.on(TWICE, 0, acts()));
        states.put("lesson-twice-curves", LessonStates.on(TWICE, 1, acts("features", "run", "otherRange"), at(0.55)));
        states.put("lesson-twice-done", LessonStates.on(TWICE, 1, acts("features", "run", "otherRange"), at(1)));
        states.put("lesson-twice-stored", LessonStates.on(TWICE, 1, acts("showStored"), at(0.55)));
    }

    private static Consumer<LessonBench> acts(String... actions) {
        return bench -> List.of(actions).forEach(bench::act);
    }

    /** Scrolls to a share of the way. */
    private static Consumer<BenchWindow> at(double share) {
        return window -> window.shell().lookupAll(".page-scroll").forEach(pane -> ((ScrollPane) pane).setVvalue(share));
    }
}
