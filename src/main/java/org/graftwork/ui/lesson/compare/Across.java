// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.compare;

import org.graftwork.ui.text.Strings;

/** What runs are drawn against. */
public enum Across {
    /** Seconds at work on the photos. */
    SECONDS,
    /** Epochs. */
    EPOCHS;

    String title() {
        return Strings.text(this == SECONDS ? "lesson.compare.axis.seconds" : "train.chart.epoch");
    }

    double of(RunPoint point) {
        return this == SECONDS ? point.seconds() : point.figures().epoch();
    }

    /** How far the axis has to go for a run, as far as that can be told. */
    double room(ComparedRun run) {
        double reached = run.last().map(this::of).orElse(0.0);
        boolean over = run.outcome().get().isPresent();
        double planned = this == SECONDS
                ? (Double.isInfinite(run.contender().seconds())
                        ? 0
                        : run.contender().seconds())
                : run.contender().plan().epochs();
        return over ? reached : Math.max(reached, planned);
    }
}
