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
import org.graftwork.model.LayerInfo;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableCount;
import org.graftwork.model.VariableSelection;
import org.graftwork.problem.Cancellation;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.EpochFigures;
import org.graftwork.training.ExtractionFigures;
import org.graftwork.training.Phase;
import org.graftwork.training.PhaseFigures;
import org.graftwork.training.TrainedPart;
import org.graftwork.training.TrainingEvent;
import org.graftwork.training.TrainingPlan;
import org.graftwork.training.TrainingResult;

/** Tells the events of a run that goes well, in all its phases. */
final class FakeRun {

    private static final long HEAD_PARAMETERS = 2562;
    private static final double HEAD_EPOCH_SECONDS = 0.031;
    private static final double FINE_TUNING_EPOCH_SECONDS = 0.94;

    private final PretrainedModel model;
    private final ImageDataset photos;
    private final TrainingPlan plan;
    private final Consumer<TrainingEvent> events;
    private final Cancellation stop;
    private final Random random;
    private final List<EpochFigures> history = new ArrayList<>();
    private final List<PhaseFigures> phases = new ArrayList<>();
    private final ExtractionFigures extraction;
    private boolean stopped;
    private boolean fromScratch;

    FakeRun(
            PretrainedModel model,
            ImageDataset photos,
            TrainingPlan plan,
            Consumer<TrainingEvent> events,
            Cancellation stop) {
        this.model = model;
        this.photos = photos;
        this.plan = plan;
        this.events = events;
        this.stop = stop;
        this.random = new Random(plan.seed());
        this.extraction = new ExtractionFigures(photos.items().size(), 0, 0.9);
    }

    /** Learns its training photos by heart, and little that helps with others. */
    FakeRun fromScratch() {
        fromScratch = true;
        return this;
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

    void phases(int holdAfter) {
        for (Phase phase : plan.phases()) {
            if (!stopped) {
                phase(phase, holdAfter);
            }
        }
        events.accept(new TrainingEvent.Finished(stopped));
    }

    private void phase(Phase phase, int holdAfter) {
        int before = history.size();
        boolean isFineTuning = before > 0;
        long parameters = HEAD_PARAMETERS + phase.trained().trained(model).parameters();
        events.accept(new TrainingEvent.PhaseStarted(phase, before + 1, parameters, part(phase)));
        double seconds =
                isFineTuning || phase.base() != BaseTraining.FROZEN ? FINE_TUNING_EPOCH_SECONDS : HEAD_EPOCH_SECONDS;
        int steps = Math.max(1, photos.count(Split.TRAIN) / plan.batch());
        for (int epoch = before + 1; epoch <= before + phase.epochs() && !stopped; epoch++) {
            double loss = loss(epoch, before);
            for (int step = 1; step <= steps; step++) {
                double noisy = loss + 0.08 * random.nextGaussian() * loss + 0.2 * loss * (steps - step) / steps;
                events.accept(new TrainingEvent.StepDone(
                        epoch, step, steps, noisy, accuracy(noisy), isFineTuning ? 68 : 10_240));
            }
            double checked = fromScratch ? 0.84 + 0.06 * random.nextGaussian() : loss * 1.15 + 0.03;
            EpochFigures figures = new EpochFigures(
                    epoch,
                    phase.name(),
                    loss,
                    accuracy(loss),
                    checked,
                    accuracy(checked),
                    seconds,
                    isFineTuning ? 68 : 10_240);
            history.add(figures);
            events.accept(new TrainingEvent.EpochDone(figures));
            if (epoch == holdAfter) {
                waitForStop();
            }
            stopped = stop.isRequested();
        }
        int done = history.size() - before;
        PhaseFigures figures =
                new PhaseFigures(phase.name(), done, done * seconds, parameters, FakeChanges.of(model, phase));
        phases.add(figures);
        events.accept(new TrainingEvent.PhaseDone(figures));
    }

    private TrainedPart part(Phase phase) {
        VariableCount trained = phase.trained().trained(model);
        String lowest = model.layers().stream()
                .filter(layer -> phase.trained().stateOf(layer) != VariableSelection.State.NONE)
                .map(LayerInfo::name)
                .findFirst()
                .orElse("");
        return trained.count() == 0
                ? TrainedPart.none()
                : new TrainedPart(trained, lowest, TrainedPart.Below.RUNS_ONCE, 27_648, List.of());
    }

    /** Falls to a level of its own in the first phase, and in the second from there. */
    private static double loss(int epoch, int before) {
        double learned = 0.06 + 0.62 * Math.exp(-(before == 0 ? epoch : before) / 3.2);
        return before == 0 ? learned : 0.02 + (learned - 0.02) * Math.exp(-(epoch - before) / 2.5);
    }

    TrainingResult result() {
        OptionalDouble test = photos.count(Split.TEST) == 0 ? OptionalDouble.empty() : OptionalDouble.of(0.9625);
        return new TrainingResult(extraction, phases, history, test, List.of(), stopped);
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
