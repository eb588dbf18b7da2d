// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.Split;
import org.graftwork.problem.Cancellation;
import org.graftwork.training.EpochFigures;
import org.graftwork.training.ExtractionFigures;
import org.graftwork.training.PhaseFigures;
import org.graftwork.training.TrainingEvent;
import org.graftwork.training.TrainingPlan;
import org.graftwork.training.TrainingResult;

/** Tells the events of a run that goes well. */
final class FakeRun {

    private static final long PARAMETERS = 2562;

    private final ImageDataset photos;
    private final TrainingPlan plan;
    private final Consumer<TrainingEvent> events;
    private final Cancellation stop;
    private final Random random;
    private final List<EpochFigures> history = new ArrayList<>();
    private final ExtractionFigures extraction;
    private boolean stopped;

    FakeRun(ImageDataset photos, TrainingPlan plan, Consumer<TrainingEvent> events, Cancellation stop) {
        this.photos = photos;
        this.plan = plan;
        this.events = events;
        this.stop = stop;
        this.random = new Random(plan.seed());
        this.extraction = new ExtractionFigures(photos.items().size(), 0, 0.9);
    }

    void extract(boolean hold) {
        int images = photos.items().size();
        for (int done = 0; done <= images; done += Math.max(1, images / 10)) {
            events.accept(new TrainingEvent.Extracting(done, images, 412.6));
            if (hold && done > images / 2) {
                waitForStop();
                throw new CancellationException();
            }
        }
        events.accept(new TrainingEvent.Extracted(extraction));
    }

    void epochs(int holdAfter) {
        events.accept(new TrainingEvent.PhaseStarted(plan.phases().get(0), 1, PARAMETERS));
        int steps = Math.max(1, photos.count(Split.TRAIN) / plan.batch());
        for (int epoch = 1; epoch <= plan.epochs() && !stopped; epoch++) {
            double loss = 0.06 + 0.62 * Math.exp(-epoch / 3.2);
            for (int step = 1; step <= steps; step++) {
                double noisy = loss + 0.08 * random.nextGaussian() * loss + 0.2 * loss * (steps - step) / steps;
                events.accept(new TrainingEvent.StepDone(epoch, step, steps, noisy, accuracy(noisy), 10_240));
            }
            EpochFigures figures = new EpochFigures(
                    epoch, "head", loss, accuracy(loss), loss * 1.15 + 0.03, accuracy(loss * 1.15 + 0.03), 0.031);
            history.add(figures);
            events.accept(new TrainingEvent.EpochDone(figures));
            if (epoch == holdAfter) {
                waitForStop();
            }
            stopped = stop.isRequested();
        }
        events.accept(new TrainingEvent.PhaseDone(phase()));
        events.accept(new TrainingEvent.Finished(stopped));
    }

    TrainingResult result() {
        OptionalDouble test = photos.count(Split.TEST) == 0 ? OptionalDouble.empty() : OptionalDouble.of(0.9625);
        return new TrainingResult(extraction, List.of(phase()), history, test, List.of(), stopped);
    }

    private PhaseFigures phase() {
        return new PhaseFigures("head", history.size(), history.size() * 0.031, PARAMETERS);
    }

    private void waitForStop() {
        while (!stop.isRequested()) {
            LockSupport.parkNanos(5_000_000);
        }
    }

    private static double accuracy(double loss) {
        return Math.max(0, Math.min(1, Math.exp(-loss * 0.75) + 0.02));
    }
}
