// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graftwork.training.TrainingEvent;

/** Measures a run by its events, as they come or as they were stored. */
final class RunMeter {

    private final WorkClock clock = new WorkClock();
    private final List<RunPoint> points = new ArrayList<>();
    private double fastest;

    /** Hears an event; returns how far the run has come where it ends an epoch. */
    Optional<RunPoint> see(TrainingEvent event) {
        double seconds = clock.see(event);
        if (event instanceof TrainingEvent.PhaseStarted) {
            fastest = 0;
        } else if (event instanceof TrainingEvent.EpochDone epoch) {
            // An epoch of few photos takes milliseconds; other programs disturb one, but hardly all.
            fastest = Math.max(fastest, epoch.figures().imagesPerSecond());
            RunPoint point = new RunPoint(seconds, epoch.figures());
            points.add(point);
            return Optional.of(point);
        }
        return Optional.empty();
    }

    /** One an epoch. */
    List<RunPoint> points() {
        return List.copyOf(points);
    }

    /** Seconds at work so far. */
    double seconds() {
        return clock.seconds();
    }

    /** Training photos in a second, in the fastest epoch of the last phase. */
    double imagesPerSecond() {
        return fastest;
    }
}
