// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import java.util.Map;
import javafx.scene.control.ScrollPane;

/** The states of the lessons that train, that pictures are taken of. */
final class TrainingLessonStates {

    private TrainingLessonStates() {}

    static void addTo(Map<String, SnapshotStates.State> states) {
        states.put("lesson-graft", LessonStates.on("00-your-first-graft", 0, bench -> {}));
        states.put("lesson-graft-trained", LessonStates.on("00-your-first-graft", 0, bench -> bench.act("train")));
        states.put("lesson-graft-tried", LessonStates.on("00-your-first-graft", 1, bench -> {
            bench.act("train");
            bench.act("tryPhoto");
            bench.act("tryPhoto");
        }));
        states.put("lesson-graft-stored", LessonStates.on("00-your-first-graft", 0, bench -> bench.act("showStored")));
        states.put("lesson-head-idle", LessonStates.on("09-train-the-head", 0, bench -> {}));
        states.put("lesson-head", LessonStates.on("09-train-the-head", 0, bench -> bench.act("train")));
        states.put("lesson-head-compared", LessonStates.on("09-train-the-head", 2, bench -> {
            bench.act("train");
            bench.set("learningRate", "0.0001");
            bench.act("train");
            bench.act("trainWithoutCache");
        }));
        states.put("lesson-fine-tuning", LessonStates.on("10-fine-tune", 0, bench -> bench.act("fineTune")));
        states.put("lesson-fine-tuning-changes", changes("fineTune", false));
        states.put("lesson-fine-tuning-changes-code", changes("fineTune", true));
        states.put("lesson-fine-tuning-wrong", changes("fineTuneUntrained", false));
        states.put("lesson-fine-tuning-stored", LessonStates.on("10-fine-tune", 1, bench -> bench.act("showStored")));
        states.put("lesson-judge", LessonStates.on("12-judge-use-take-home", 0, bench -> {}));
        states.put("lesson-judge-judged", LessonStates.on("12-judge-use-take-home", 0, bench -> bench.act("judge")));
        states.put("lesson-judge-use", LessonStates.on("12-judge-use-take-home", 1, bench -> bench.act("tryPhoto")));
        states.put("lesson-judge-home", LessonStates.on("12-judge-use-take-home", 2, bench -> {
            bench.act("export");
            bench.act("loadElsewhere");
        }));
    }

    /** What changed in the base, which stands lowest on the bench. */
    private static SnapshotStates.State changes(String action, boolean withCode) {
        return LessonStates.on("10-fine-tune", 1, bench -> bench.act(action), window -> {
            window.shell().lessons().code().set(withCode);
            SnapshotStates.later(
                    window,
                    () -> window.shell().lookupAll(".page-scroll").forEach(pane -> ((ScrollPane) pane).setVvalue(1)));
        });
    }
}
