// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.compare;

import javafx.scene.shape.Line;

/** A piece of a run's line, to stand beside its name. */
final class LineMark extends Line {

    private static final double LENGTH = 26;

    LineMark(LineStyle style) {
        super(0, 0, LENGTH, 0);
        getStyleClass().addAll("curve-line", "compared-line", style.styleClass());
        for (float length : style.dashes()) {
            getStrokeDashArray().add((double) length);
        }
    }
}
