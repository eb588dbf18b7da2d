// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.graftwork.training.EpochFigures;
import org.graftwork.training.TrainingEvent;

/** The curves of a run as far as it has come. */
public final class RunCurves {

    /** More points than a chart has pixel columns say nothing more. */
    static final int MOST_STEPS = 1000;

    private final ObservableList<Step> steps = FXCollections.observableArrayList();
    private final ObservableList<EpochFigures> epochs = FXCollections.observableArrayList();
    private final ObservableList<PhaseMark> phases = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper plannedEpochs = new ReadOnlyIntegerWrapper(1);
    private int keepEvery = 1;
    private long seen;

    /**
     * A step on the curves.
     *
     * @param epoch how many epochs were over after it, with the share of the one it is in
     * @param loss of its batch, in nats
     * @param accuracy of its batch, in [0, 1]
     */
    public record Step(double epoch, double loss, double accuracy) {}

    /**
     * Where a phase begins.
     *
     * @param epoch how many epochs were over
     * @param name the phase
     */
    public record PhaseMark(int epoch, String name) {}

    /** The steps, thinned out evenly where there are very many. */
    public ObservableList<Step> steps() {
        return steps;
    }

    public ObservableList<EpochFigures> epochs() {
        return epochs;
    }

    /** Where phases begin, in order; the first at 0. */
    public ObservableList<PhaseMark> phases() {
        return phases;
    }

    /** How many epochs the curves have room for: all that are planned, or those that were begun once the run is over. */
    public ReadOnlyIntegerProperty plannedEpochs() {
        return plannedEpochs.getReadOnlyProperty();
    }

    /** Begins with an empty sheet for a run of so many epochs. */
    void begin(int epochsPlanned) {
        steps.clear();
        epochs.clear();
        phases.clear();
        keepEvery = 1;
        seen = 0;
        plannedEpochs.set(epochsPlanned);
    }

    /** Ends the sheet where the run ended, which a stop may have brought before its planned end. */
    void end() {
        double reached = steps.isEmpty() ? 0 : steps.get(steps.size() - 1).epoch();
        plannedEpochs.set(Math.max(1, Math.max(epochs.size(), (int) Math.ceil(reached))));
    }

    void add(List<TrainingEvent.StepDone> done) {
        List<Step> kept = new ArrayList<>();
        for (TrainingEvent.StepDone step : done) {
            if (seen++ % keepEvery == 0) {
                double epoch = step.epoch() - 1 + step.step() / (double) Math.max(1, step.steps());
                kept.add(new Step(epoch, step.loss(), step.accuracy()));
            }
        }
        steps.addAll(kept);
        while (steps.size() > MOST_STEPS) {
            keepEvery *= 2;
            List<Step> half = new ArrayList<>();
            for (int i = 0; i < steps.size(); i += 2) {
                half.add(steps.get(i));
            }
            steps.setAll(half);
        }
    }
}
