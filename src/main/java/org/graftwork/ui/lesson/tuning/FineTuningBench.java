// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.tuning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import org.graftwork.data.ImageDataset;
import org.graftwork.lesson.bench.BenchKind;
import org.graftwork.lesson.bench.Measurement;
import org.graftwork.model.VariableRole;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.FineTunePart;
import org.graftwork.training.Phase;
import org.graftwork.training.PhaseFigures;
import org.graftwork.training.TrainingPlan;
import org.graftwork.training.VariableChange;
import org.graftwork.ui.lesson.bench.BenchPlace;
import org.graftwork.ui.lesson.run.RunBench;
import org.graftwork.ui.lesson.run.RunOutcome;
import org.graftwork.ui.train.FineTuneForm;
import org.graftwork.ui.train.PlanForm;

/** The bench on which a base is fine-tuned, after its head or, to see what comes of it, before. */
public final class FineTuningBench extends RunBench {

    private static final String HEAD_FIRST = "head_first";

    private final FineTuneForm tuning;
    private final ReadOnlyBooleanWrapper tuned = new ReadOnlyBooleanWrapper();

    public FineTuningBench(BenchPlace place) {
        super(BenchKind.FINE_TUNING.contract(), place);
        PlanForm form = runs().form();
        tuning = form.fineTuning();
        onField("epochs", "epochs", form.epochs());
        onField("fineTuneEpochs", "fine_tune_epochs", tuning.epochs());
        onField("fineTuneLearningRate", "fine_tune_learning_rate", tuning.learningRate());
        onSetting("part", value -> tuning.part().set(FineTunePart.valueOf(value.toUpperCase(Locale.ROOT))));
        onSetting("mode", value -> tuning.mode().set(BaseTraining.valueOf(value.toUpperCase(Locale.ROOT))));
        onAction("trainHead", () -> whenReady(this::trainHead));
        onAction("fineTune", () -> whenReady(this::fineTune));
        onAction("fineTuneUntrained", () -> whenReady(this::fineTuneUntrained));
        onAction("showStored", () -> {
            chosen(HEAD_FIRST, true);
            showStored(this::finished);
        });
        chosen("batch", form.batch());
        chosen("learning_rate", form.learningRate());
        tuning.selection().addListener((observable, before, now) -> tellPart());
        tuning.mode().addListener((observable, before, now) -> tellPart());
        tellPart();
        chosen(HEAD_FIRST, true);
        setUp();
        if (place.setup().trained()) {
            whenReady(this::trainHead);
        }
    }

    /** How the base is fine-tuned, as the person types it. */
    FineTuneForm tuning() {
        return tuning;
    }

    /** Whether the base was fine-tuned here; a stored run was not. */
    ReadOnlyBooleanProperty tuned() {
        return tuned.getReadOnlyProperty();
    }

    /** Tells the code how many variables, from the output down, are trained, and in which mode. */
    private void tellPart() {
        chosen("training_mode", tuning.mode().get() == BaseTraining.TRAINING_MODE);
        if (session().model().get() != null) {
            chosen(
                    "fine_tune_variables",
                    tuning.selection().get().trained(session().model().get()).count());
        }
    }

    private Optional<TrainingPlan> plan(boolean tuned) {
        tuning.wanted().set(tuned);
        return runs().form().plan();
    }

    private void trainHead() {
        chosen(HEAD_FIRST, true);
        ImageDataset photos = session().photos().get();
        plan(false)
                .ifPresent(plan -> run(photos, plan, false, outcome -> {
                    measure("run", photos, plan, outcome);
                    measure("head", photos, plan, outcome);
                }));
    }

    private void fineTune() {
        chosen(HEAD_FIRST, true);
        plan(true).ifPresent(plan -> run(session().photos().get(), plan, false, outcome -> finished(plan, outcome)));
    }

    private void fineTuneUntrained() {
        chosen(HEAD_FIRST, false);
        plan(true)
                .map(FineTuningBench::withoutHead)
                .ifPresent(plan -> run(session().photos().get(), plan, false, outcome -> finished(plan, outcome)));
    }

    private static TrainingPlan withoutHead(TrainingPlan plan) {
        List<Phase> tuning = plan.phases().subList(1, plan.phases().size());
        return new TrainingPlan(
                plan.seed(), plan.batch(), plan.head(), plan.labelSmoothing(), plan.balanceClasses(), tuning);
    }

    private void finished(TrainingPlan plan, RunOutcome outcome) {
        ImageDataset photos = session().photos().get();
        measure("run", photos, plan, outcome);
        if (plan.phases().size() > 1) {
            measure("head", photos, plan, outcome.firstPhase());
        }
        if (outcome.phases().size() == plan.phases().size()) {
            measure("tuned", photos, plan, outcome);
            measured("trained.stored", Measurement.truth(outcome.stored()));
            measured("frozen.stored", Measurement.truth(outcome.stored()));
            measureVariables(outcome.lastPhase());
            tuned.set(tuned.get() || !outcome.stored());
        }
    }

    private void measureVariables(PhaseFigures phase) {
        List<VariableChange> moved = phase.moved();
        measured("trained.count", Measurement.count(phase.trained()));
        measured("trained.changed", Measurement.count(phase.trainedAndChanged()));
        measured(
                "trained.change",
                Measurement.share(phase.variables().stream()
                        .filter(change -> change.trained() && change.changed())
                        .mapToDouble(VariableChange::relativeChange)
                        .average()
                        .orElse(0)));
        measured("frozen.count", Measurement.count(phase.variables().size() - phase.trained()));
        measured("frozen.changed", Measurement.count(moved.size()));
        measured(
                "frozen.statistics",
                Measurement.count(moved.stream()
                        .filter(change -> isStatistic(change.role()))
                        .count()));
    }

    private static boolean isStatistic(VariableRole role) {
        return role == VariableRole.MOVING_MEAN || role == VariableRole.MOVING_VARIANCE;
    }

    @Override
    public Node view() {
        return new FineTuningView(this);
    }
}
