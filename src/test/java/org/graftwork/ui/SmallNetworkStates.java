// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import java.util.Map;
import java.util.function.Consumer;
import org.graftwork.ui.SnapshotStates.State;
import org.graftwork.ui.lesson.OpenLesson;
import org.graftwork.ui.lesson.bench.LessonBench;
import org.graftwork.ui.session.Bench;

/** The states of the lessons on a small network that pictures are taken of. */
final class SmallNetworkStates {

    private static final String NETWORK = "01-layers-and-variables";
    private static final String MODES = "02-training-and-inference-mode";

    private static final int BACK_TO_THE_CLASSES = 6;

    private SmallNetworkStates() {}

    static void addTo(Map<String, State> states) {
        states.put("lesson-network", on(NETWORK, 0, bench -> {}));
        states.put("lesson-network-doubled", on(NETWORK, 1, bench -> bench.act("double-filters")));
        states.put("lesson-network-flattened", on(NETWORK, 2, bench -> bench.set("joint", "flattening")));
        states.put("lesson-modes", on(MODES, 0, bench -> {}));
        states.put(
                "lesson-modes-trained",
                on(
                        MODES,
                        0,
                        bench -> bench.act("train-step"),
                        window -> SnapshotStates.button(window, "#modes-end").fire()));
        states.put("lesson-modes-backward", on(MODES, 0, bench -> bench.act("train-step"), window -> {
            SnapshotStates.button(window, "#modes-end").fire();
            for (int i = 0; i < BACK_TO_THE_CLASSES; i++) {
                SnapshotStates.button(window, "#modes-previous").fire();
            }
        }));
        states.put(
                "lesson-modes-inferred",
                on(
                        MODES,
                        1,
                        bench -> bench.act("infer"),
                        window -> SnapshotStates.button(window, "#modes-end").fire()));
        states.put("lesson-modes-asked", on(MODES, 2, bench -> {
            bench.act("ask-training");
            bench.act("ask-inference");
        }));
    }

    private static State on(String lesson, int screen, Consumer<LessonBench> act) {
        return on(lesson, screen, act, window -> {});
    }

    private static State on(String lesson, int screen, Consumer<LessonBench> act, Consumer<BenchWindow> after) {
        return SnapshotStates.at(Bench.LESSONS, window -> {
            window.session().bench().set(Bench.LESSONS);
            window.shell().lessons().open(lesson);
            OpenLesson open = window.shell().lessons().open().get().orElseThrow();
            open.show(screen);
            act.accept(open.bench());
            SnapshotStates.later(window, () -> after.accept(window));
        });
    }
}
