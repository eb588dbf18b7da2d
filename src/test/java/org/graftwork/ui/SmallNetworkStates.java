// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import java.util.Map;
import org.graftwork.ui.SnapshotStates.State;

/** The states of the lessons on a small network that pictures are taken of. */
final class SmallNetworkStates {

    private static final String NETWORK = "01-layers-and-variables";
    private static final String MODES = "02-training-and-inference-mode";

    private static final int BACK_TO_THE_CLASSES = 6;

    private SmallNetworkStates() {}

    static void addTo(Map<String, State> states) {
        states.put("lesson-network", LessonStates.on(NETWORK, 0, bench -> {}));
        states.put("lesson-network-doubled", LessonStates.on(NETWORK, 1, bench -> bench.act("double-filters")));
        states.put("lesson-network-flattened", LessonStates.on(NETWORK, 2, bench -> bench.set("joint", "flattening")));
        states.put("lesson-modes", LessonStates.on(MODES, 0, bench -> {}));
        states.put(
                "lesson-modes-trained",
                LessonStates.on(
                        MODES,
                        0,
                        bench -> bench.act("train-step"),
                        window -> SnapshotStates.button(window, "#modes-end").fire()));
        states.put("lesson-modes-backward", LessonStates.on(MODES, 0, bench -> bench.act("train-step"), window -> {
            SnapshotStates.button(window, "#modes-end").fire();
            for (int i = 0; i < BACK_TO_THE_CLASSES; i++) {
                SnapshotStates.button(window, "#modes-previous").fire();
            }
        }));
        states.put(
                "lesson-modes-inferred",
                LessonStates.on(
                        MODES,
                        1,
                        bench -> bench.act("infer"),
                        window -> SnapshotStates.button(window, "#modes-end").fire()));
        states.put("lesson-modes-asked", LessonStates.on(MODES, 2, bench -> {
            bench.act("ask-training");
            bench.act("ask-inference");
        }));
    }
}
