// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.compare;

import java.util.Locale;

/** How a run is drawn beside others: each is told from the others by its dashes too, not by its colour alone. */
public enum LineStyle {
    /** What the lesson is about: solid, in the colour of training. */
    MAIN,
    /** What it is compared with: dashed, in ink. */
    OTHER,
    /** What was broken on purpose: dotted, in the colour of problems. */
    BROKEN;

    private static final float[] SOLID = {};
    private static final float[] DASHED = {8, 5};
    private static final float[] DOTTED = {2, 4};

    /** Its dashes and gaps in pixels; none where it is solid. */
    float[] dashes() {
        return switch (this) {
            case MAIN -> SOLID;
            case OTHER -> DASHED.clone();
            case BROKEN -> DOTTED.clone();
        };
    }

    /** Its name in the style sheet, such as {@code main-line}. */
    String styleClass() {
        return name().toLowerCase(Locale.ROOT) + "-line";
    }
}
