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
    private final RunMeter meter = new RunMeter();

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
            meter.see(event).ifPresent(point -> {
                points.accept(point);
                if (point.seconds() >= contender.seconds()) {
                    timeIsUp.request();
                }
            });
            events.accept(event);
        };
        return contender.start() == Contender.Start.RANDOM
                ? workbench.trainFromScratch(contender.model(), photos, contender.plan(), heard, timeIsUp)
                : workbench.train(contender.model(), photos, contender.plan(), false, heard, timeIsUp);
    }

    RunOutcome outcome(TrainedClassifier classifier) {
        return RunOutcome.of(classifier, meter);
    }
}
