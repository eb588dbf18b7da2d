// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import java.util.List;
import java.util.Map;
import org.graftwork.ui.SnapshotStates.State;

/** States that pictures are taken of in large type too. */
final class LargeStates {

    private static final List<String> ALSO_LARGE = List.of(
            "lesson-graft-tried",
            "lesson-scratch-done",
            "lesson-variables-line",
            "lesson-head-compared",
            "hub-filled",
            "model-mixed",
            "data-filled",
            "train-finished",
            "classify-filled",
            "export-done");

    private LargeStates() {}

    static void addTo(Map<String, State> states) {
        ALSO_LARGE.forEach(name -> {
            State usual = states.get(name);
            states.put("large-" + name, new State(usual.bench(), usual.prepare(), usual.work(), window -> {
                window.theme().large().set(true);
                usual.act().accept(window);
            }));
        });
    }
}
