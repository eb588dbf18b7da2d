// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.compare;

import org.graftwork.training.TrainingEvent;

/**
 * How long a run has worked on the photos: the base's pass over them and all epochs. Making the network ready, which is
 * the same for many photos as for few, does not count.
 */
final class WorkClock {

    private double seconds;

    /** Hears an event; returns the seconds so far. */
    double see(TrainingEvent event) {
        if (event instanceof TrainingEvent.Extracted extracted) {
            seconds += extracted.figures().seconds();
        } else if (event instanceof TrainingEvent.EpochDone epoch) {
            seconds += epoch.figures().seconds();
        }
        return seconds;
    }

    double seconds() {
        return seconds;
    }
}
