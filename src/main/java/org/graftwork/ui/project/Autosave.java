// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.project;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Keeps what a person works on a moment after each change. */
public final class Autosave {

    private static final Duration MOMENT = Duration.seconds(2);

    private Autosave() {}

    /** Called on the FX thread. */
    public static void of(ProjectViewModel projects) {
        PauseTransition pause = new PauseTransition(MOMENT);
        pause.setOnFinished(event -> projects.keep());
        projects.desk().onChange(pause::playFromStart);
    }
}
