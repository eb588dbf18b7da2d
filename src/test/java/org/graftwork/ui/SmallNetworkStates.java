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

    private SmallNetworkStates() {}

    static void addTo(Map<String, State> states) {
        states.put("lesson-network", on(NETWORK, 0, bench -> {}));
        states.put("lesson-network-doubled", on(NETWORK, 1, bench -> bench.act("double-filters")));
        states.put("lesson-network-flattened", on(NETWORK, 2, bench -> bench.set("joint", "flattening")));
        states.put("lesson-modes", on(MODES, 0, bench -> {}));
        states.put("lesson-modes-trained", on(MODES, 0, bench -> {
            bench.act("train-step");
        }));
        states.put("lesson-modes-inferred", on(MODES, 1, bench -> bench.act("infer")));
        states.put("lesson-modes-asked", on(MODES, 2, bench -> {
            bench.act("ask-training");
            bench.act("ask-inference");
        }));
        states.put("lesson-modes-backward", on(MODES, 0, bench -> bench.act("train-step"), window -> {
            ((javafx.scene.control.ToggleButton) window.shell().lookup("#modes-animate")).fire();
            for (int i = 0; i < 3; i++) {
                SnapshotStates.button(window, "#modes-previous").fire();
            }
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
