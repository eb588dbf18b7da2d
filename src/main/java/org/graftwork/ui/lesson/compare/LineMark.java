// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.compare;

import javafx.scene.shape.Line;

/** A piece of a line of the chart, to stand beside its name. */
final class LineMark extends Line {

    private static final double LENGTH = 26;

    LineMark(LineStyle style) {
        this("compared-line", style.styleClass());
        for (float length : style.dashes()) {
            getStrokeDashArray().add((double) length);
        }
    }

    private LineMark(String... styleClasses) {
        super(0, 0, LENGTH, 0);
        getStyleClass().add("curve-line");
        getStyleClass().addAll(styleClasses);
    }

    /** A piece of the line that guessing comes to. */
    static LineMark ofChance() {
        return new LineMark("chance-line");
    }
}
