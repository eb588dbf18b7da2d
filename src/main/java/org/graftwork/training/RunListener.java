// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import ai.djl.training.Trainer;
import ai.djl.training.evaluator.Evaluator;
import ai.djl.training.listener.EvaluatorTrainingListener;
import ai.djl.training.listener.TrainingListenerAdapter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.graftwork.problem.Cancellation;

/** Turns what DJL tells of a phase into events, and ends the phase when stopping is asked for. */
final class RunListener extends TrainingListenerAdapter {

    private final EvaluatorTrainingListener evaluations;
    private final Phase phase;
    private final int firstEpoch;
    private final int steps;
    private final Consumer<TrainingEvent> events;
    private final Cancellation stop;
    private final List<EpochFigures> epochs = new ArrayList<>();
    private long epochBegin = System.nanoTime();
    private long images;
    private int step;
    private double imagesPerSecond = Double.NaN;

    /**
     * @param evaluations DJL's own listener, which is to be told everything before this one
     * @param firstEpoch the number of this phase's first epoch, counted through all phases from 1
     * @param steps how many steps an epoch has
     */
    RunListener(
            EvaluatorTrainingListener evaluations,
            Phase phase,
            int firstEpoch,
            int steps,
            Consumer<TrainingEvent> events,
            Cancellation stop) {
        this.evaluations = evaluations;
        this.phase = phase;
        this.firstEpoch = firstEpoch;
        this.steps = steps;
        this.events = events;
        this.stop = stop;
    }

    /** The first epoch begins now; what came before was preparation. */
    void begin() {
        epochBegin = System.nanoTime();
    }

    /** The epochs that were finished. */
    List<EpochFigures> epochs() {
        return epochs;
    }

    @Override
    public void onTrainingBatch(Trainer trainer, BatchData batch) {
        step++;
        images += batch.getLabels().values().iterator().next().get(0).size();
        double seconds = (System.nanoTime() - epochBegin) / 1e9;
        imagesPerSecond = images / seconds;
        events.accept(new TrainingEvent.StepDone(
                firstEpoch + epochs.size(),
                step,
                steps,
                trainer.getLoss().getAccumulator(EvaluatorTrainingListener.TRAIN_ALL),
                accuracy(trainer).getAccumulator(EvaluatorTrainingListener.TRAIN_ALL),
                imagesPerSecond));
        leaveOnRequest();
    }

    @Override
    public void onValidationBatch(Trainer trainer, BatchData batch) {
        leaveOnRequest();
    }

    @Override
    public void onEpoch(Trainer trainer) {
        Map<String, Float> latest = evaluations.getLatestEvaluations();
        EpochFigures figures = new EpochFigures(
                firstEpoch + epochs.size(),
                phase.name(),
                latest.get("train_loss"),
                latest.get("train_Accuracy"),
                latest.get("validate_loss"),
                latest.get("validate_Accuracy"),
                (System.nanoTime() - epochBegin) / 1e9,
                imagesPerSecond);
        epochs.add(figures);
        events.accept(new TrainingEvent.EpochDone(figures));
        step = 0;
        images = 0;
        epochBegin = System.nanoTime();
        leaveOnRequest();
    }

    private void leaveOnRequest() {
        if (stop.isRequested()) {
            throw new CancellationException("Stopped on request");
        }
    }

    private static Evaluator accuracy(Trainer trainer) {
        return trainer.getEvaluators().get(0);
    }
}
