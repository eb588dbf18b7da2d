// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.util.List;
import org.graftwork.training.Phase;
import org.graftwork.training.TrainingEvent;
import org.graftwork.training.TrainingPlan;

/**
 * A run that was made elsewhere, to be looked at.
 *
 * @param events what happened in it, in order
 */
public record StoredRun(List<TrainingEvent> events) {

    public StoredRun {
        events = List.copyOf(events);
    }

    /** What its end tells, as far as it is stored. */
    public TrainingEvent.Finished end() {
        return events.stream()
                .filter(TrainingEvent.Finished.class::isInstance)
                .map(TrainingEvent.Finished.class::cast)
                .findFirst()
                .orElse(new TrainingEvent.Finished(true));
    }

    /** The plan as far as events tell it: its phases; all else stands as it usually does. */
    public TrainingPlan plan() {
        TrainingPlan usual = TrainingPlan.headOnly(1);
        List<Phase> phases = events.stream()
                .filter(TrainingEvent.PhaseStarted.class::isInstance)
                .map(event -> ((TrainingEvent.PhaseStarted) event).phase())
                .toList();
        return phases.isEmpty()
                ? usual
                : new TrainingPlan(
                        usual.seed(),
                        usual.batch(),
                        usual.head(),
                        usual.labelSmoothing(),
                        usual.balanceClasses(),
                        phases);
    }
}
