// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.catalogue;

import java.util.OptionalDouble;
import org.graftwork.model.hub.catalogue.Task;
import org.graftwork.ui.hub.HubModel;

/**
 * Whether a model suits the lesson's task, point by point.
 *
 * @param featureVector whether it gives features, not classes of its own
 * @param small whether it takes images of {@value #LARGEST} pixels or less
 * @param fineTunable whether its publisher meant it to be fine-tuned
 * @param quick whether this machine runs it over 1,000 photos within the bound
 */
record Suitability(boolean featureVector, boolean small, boolean fineTunable, boolean quick) {

    /** Pixels a side. */
    static final int LARGEST = 224;

    /**
     * @param seconds for 1,000 photos on this machine; empty where that is not known
     * @param bound the most of them
     */
    static Suitability of(HubModel model, OptionalDouble seconds, double bound) {
        return new Suitability(
                model.model().task() == Task.FEATURE_VECTOR,
                model.model().height().orElse(Integer.MAX_VALUE) <= LARGEST,
                model.model().fineTunable().orElse(false),
                seconds.isPresent() && seconds.getAsDouble() <= bound);
    }

    boolean all() {
        return featureVector && small && fineTunable && quick;
    }
}
