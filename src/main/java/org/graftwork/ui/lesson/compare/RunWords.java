// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.compare;

import org.graftwork.training.TrainingEvent;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;

/** Says of one of several runs how far it is. */
final class RunWords {

    private final Contender contender;
    private final int place;
    private final int of;
    private final WorkClock clock = new WorkClock();
    private String text;
    private double done;

    /**
     * @param place among the runs that were asked for, from 0
     * @param of how many these are
     */
    RunWords(Contender contender, int place, int of) {
        this.contender = contender;
        this.place = place;
        this.of = of;
        text = Strings.text("lesson.compare.ready", contender.name());
    }

    /**
     * What is shown.
     *
     * @param share of all runs that were asked for, in [0, 1]
     */
    record Said(String text, double share) {}

    Said of(TrainingEvent event) {
        double seconds = clock.see(event);
        if (event instanceof TrainingEvent.Extracting now) {
            text = Strings.text("lesson.compare.base", contender.name(), now.done(), now.total());
        } else if (event instanceof TrainingEvent.Extracted || event instanceof TrainingEvent.PhaseDone) {
            text = Strings.text("lesson.compare.ready", contender.name());
        } else if (event instanceof TrainingEvent.StepDone now) {
            text = epoch(now.epoch(), seconds);
            done = Math.max(done, share(now.epoch() - 1 + now.step() / (double) Math.max(1, now.steps()), seconds));
        } else if (event instanceof TrainingEvent.EpochDone now) {
            text = epoch(now.figures().epoch(), seconds);
            done = Math.max(done, share(now.figures().epoch(), seconds));
        }
        return new Said(text, (place + Math.min(1, done)) / of);
    }

    private boolean isTimed() {
        return contender.seconds() < Double.POSITIVE_INFINITY;
    }

    private double share(double epochs, double seconds) {
        return isTimed()
                ? seconds / contender.seconds()
                : epochs / contender.plan().epochs();
    }

    private String epoch(int number, double seconds) {
        return isTimed()
                ? Strings.text("lesson.compare.timed", contender.name(), number, Figures.seconds(seconds))
                : Strings.text(
                        "lesson.compare.epoch",
                        contender.name(),
                        number,
                        contender.plan().epochs());
    }
}
