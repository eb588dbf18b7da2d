// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import org.graftwork.ui.SnapshotStates.State;
import org.graftwork.ui.session.Bench;

/** The states of the lessons' code that pictures are taken of. */
final class CodeStates {

    private static final String NETWORK = "01-layers-and-variables";
    private static final String HEAD = "09-train-the-head";

    private CodeStates() {}

    static void addTo(Map<String, State> states) {
        states.put(
                "lesson-code",
                on(
                        NETWORK,
                        "keras",
                        window -> window.shell()
                                .lessons()
                                .open()
                                .get()
                                .orElseThrow()
                                .bench()
                                .act("double-filters")));
        states.put(
                "lesson-code-wide",
                on(
                        NETWORK,
                        "keras",
                        window -> SnapshotStates.button(window, "#code-wide").fire()));
        states.put("lesson-code-hub", on(HEAD, "hub", window -> {}));
        states.put(
                "lesson-code-java",
                on(
                        HEAD,
                        "java",
                        window -> SnapshotStates.button(window, "#code-copy").fire()));
    }

    private static State on(String lesson, String language, Consumer<BenchWindow> after) {
        return SnapshotStates.at(Bench.LESSONS, window -> {
            window.session().bench().set(Bench.LESSONS);
            window.shell().lessons().open(lesson);
            window.shell().lessons().code().set(true);
            SnapshotStates.later(window, () -> {
                window.shell().applyCss();
                ((ToggleButton) window.shell().lookup("#code-" + language)).fire();
                after.accept(window);
            });
        });
    }
}
