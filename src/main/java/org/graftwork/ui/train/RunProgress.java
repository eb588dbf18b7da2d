// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import org.graftwork.problem.Progress;
import org.graftwork.training.TrainingEvent;
import org.graftwork.training.TrainingPlan;
import org.graftwork.ui.text.Strings;

/** Tells the window's list of background work how far a run is. For the training thread. */
final class RunProgress {

    private final TrainingPlan plan;
    private final RunClock clock;
    private int phasesDone;

    RunProgress(TrainingPlan plan, RunClock clock) {
        this.plan = plan;
        this.clock = clock;
    }

    void report(TrainingEvent event, Progress progress) {
        clock.see(event);
        if (event instanceof TrainingEvent.Extracting now) {
            progress.report(Strings.text("work.extracting"), now.done(), now.total());
        } else if (event instanceof TrainingEvent.PhaseDone) {
            phasesDone = Math.min(phasesDone + 1, plan.phases().size() - 1);
        } else if (event instanceof TrainingEvent.StepDone now) {
            String what = Strings.text(RunStatus.epochKey(plan, phasesDone), now.epoch(), plan.epochs());
            if (plan.phases().size() == 1) {
                long all = (long) plan.epochs() * now.steps();
                progress.report(what, (now.epoch() - 1L) * now.steps() + now.step(), all);
            } else {
                reportTime(what, progress);
            }
        }
    }

    /** Steps of one phase take another time than those of the next: time spent is the measure that both share. */
    private void reportTime(String what, Progress progress) {
        RunClock.Reading reading = clock.reading();
        long spent = Math.round(reading.secondsSpent() * 1000);
        long left = reading.left()
                .filter(RunClock.Left::toTheEnd)
                .map(time -> time.time().toMillis())
                .orElse(-1L);
        progress.report(what, spent, left < 0 ? 0 : spent + left);
    }
}
