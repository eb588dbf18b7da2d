// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.compare;

import java.util.function.Consumer;
import org.graftwork.data.ImageDataset;
import org.graftwork.problem.Cancellation;
import org.graftwork.training.TrainedClassifier;
import org.graftwork.training.TrainingEvent;
import org.graftwork.workbench.Workbench;

/** Trains one contender on a working thread, for as long as it may. */
final class ContenderTraining {

    private final Contender contender;
    private final WorkClock clock = new WorkClock();
    private double present;
    private double fastest;

    ContenderTraining(Contender contender) {
        this.contender = contender;
    }

    /**
     * Trains; features are not kept on disk, so that the same work is measured each time.
     *
     * @param points told of each epoch
     * @param events told of everything
     * @param stop the person's
     */
    TrainedClassifier run(
            Workbench workbench,
            ImageDataset photos,
            Consumer<RunPoint> points,
            Consumer<TrainingEvent> events,
            Cancellation stop) {
        Cancellation timeIsUp = stop.ofPart();
        Consumer<TrainingEvent> heard = event -> {
            double seconds = clock.see(event);
            if (event instanceof TrainingEvent.PhaseStarted) {
                fastest = 0;
            } else if (event instanceof TrainingEvent.StepDone step) {
                present = step.imagesPerSecond();
            } else if (event instanceof TrainingEvent.EpochDone epoch) {
                // An epoch of few photos takes milliseconds; other programs disturb one, but hardly all.
                fastest = Math.max(fastest, present);
                points.accept(new RunPoint(seconds, epoch.figures()));
                if (seconds >= contender.seconds()) {
                    timeIsUp.request();
                }
            }
            events.accept(event);
        };
        return contender.start() == Contender.Start.RANDOM
                ? workbench.trainFromScratch(contender.model(), photos, contender.plan(), heard, timeIsUp)
                : workbench.train(contender.model(), photos, contender.plan(), false, heard, timeIsUp);
    }

    RunOutcome outcome(TrainedClassifier classifier) {
        return new RunOutcome(classifier.result(), clock.seconds(), fastest);
    }
}
