// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import java.util.Map;
import java.util.function.Consumer;
import org.graftwork.ui.lesson.OpenLesson;
import org.graftwork.ui.lesson.bench.LessonBench;
import org.graftwork.ui.session.Bench;

/** The states of the lessons that train, that pictures are taken of. */
final class TrainingLessonStates {

    private TrainingLessonStates() {}

    static void addTo(Map<String, SnapshotStates.State> states) {
        states.put("lesson-graft", at("00-your-first-graft", 0, bench -> {}));
        states.put("lesson-graft-trained", at("00-your-first-graft", 0, bench -> bench.act("train")));
        states.put("lesson-graft-tried", at("00-your-first-graft", 1, bench -> {
            bench.act("train");
            bench.act("tryPhoto");
            bench.act("tryPhoto");
        }));
        states.put("lesson-graft-stored", at("00-your-first-graft", 0, bench -> bench.act("showStored")));
        states.put("lesson-head-idle", at("09-train-the-head", 0, bench -> {}));
        states.put("lesson-head", at("09-train-the-head", 0, bench -> bench.act("train")));
        states.put("lesson-head-compared", at("09-train-the-head", 2, bench -> {
            bench.act("train");
            bench.set("learningRate", "0.0001");
            bench.act("train");
            bench.act("trainWithoutCache");
        }));
        states.put("lesson-fine-tuning", at("10-fine-tune", 0, bench -> bench.act("fineTune")));
        states.put("lesson-fine-tuning-stored", at("10-fine-tune", 1, bench -> bench.act("showStored")));
        states.put("lesson-scratch-stored", at("03-what-is-transfer-learning", 1, bench -> bench.act("showStored")));
        states.put("lesson-scratch-stored-broken", at("03-what-is-transfer-learning", 2, bench -> {
            bench.act("showStored");
            bench.act("randomBase");
        }));
        states.put(
                "lesson-uses-stored",
                at("04-feature-extractor-or-fine-tuned-base", 1, bench -> bench.act("showStored")));
        states.put("lesson-twice-stored", at("11-the-case-study-twice", 1, bench -> bench.act("showStored")));
        states.put("lesson-judge", at("12-judge-use-take-home", 0, bench -> {}));
        states.put("lesson-judge-judged", at("12-judge-use-take-home", 0, bench -> bench.act("judge")));
        states.put("lesson-judge-use", at("12-judge-use-take-home", 1, bench -> bench.act("tryPhoto")));
        states.put("lesson-judge-home", at("12-judge-use-take-home", 2, bench -> {
            bench.act("export");
            bench.act("loadElsewhere");
        }));
    }

    private static SnapshotStates.State at(String lesson, int screen, Consumer<LessonBench> act) {
        return SnapshotStates.at(Bench.LESSONS, window -> {
            window.shell().lessons().open(lesson);
            OpenLesson open = window.shell().lessons().open().get().orElseThrow();
            open.show(screen);
            act.accept(open.bench());
        });
    }
}
