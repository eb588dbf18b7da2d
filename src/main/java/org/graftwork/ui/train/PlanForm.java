// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableSelection;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.HeadSpec;
import org.graftwork.training.OptimizerKind;
import org.graftwork.training.OptimizerSpec;
import org.graftwork.training.Phase;
import org.graftwork.training.TrainingPlan;
import org.graftwork.ui.form.NumberInput;
import org.graftwork.ui.text.Strings;

/** The plan of a run as a person types it; it starts with settings that work. */
public final class PlanForm {

    private static final double LARGEST_SEED = 1e9;
    private static final double USUAL_MOMENTUM = 0.9;

    private final NumberInput epochs =
            NumberInput.whole(10, count -> count >= 1 && count <= 1000, Strings.text("train.epochs.rule"));
    private final NumberInput batch =
            NumberInput.whole(32, count -> count >= 1 && count <= 1024, Strings.text("train.batch.rule"));
    private final NumberInput learningRate =
            NumberInput.decimal("0.001", rate -> rate > 0 && rate <= 10, Strings.text("train.learningRate.rule"));
    private final NumberInput momentum = NumberInput.decimal(
            Double.toString(USUAL_MOMENTUM), share -> share >= 0 && share < 1, Strings.text("form.share.rule"));
    private final NumberInput dropout =
            NumberInput.decimal("0.2", share -> share >= 0 && share < 1, Strings.text("form.share.rule"));
    private final NumberInput labelSmoothing =
            NumberInput.decimal("0", share -> share >= 0 && share < 1, Strings.text("form.share.rule"));
    private final NumberInput seed =
            NumberInput.whole(7, number -> number >= 0 && number <= LARGEST_SEED, Strings.text("form.seed.rule"));
    private final ObjectProperty<OptimizerKind> optimizer = new SimpleObjectProperty<>(OptimizerKind.ADAM);
    private final BooleanProperty balanceClasses = new SimpleBooleanProperty(true);
    private final BooleanProperty useCache = new SimpleBooleanProperty(true);
    private final FineTuneForm fineTuning;
    private final FineTuneCautions cautions;

    /**
     * @param model the base at hand, or null
     * @param chosen which of its variables are chosen on the Model bench
     */
    public PlanForm(ObservableValue<PretrainedModel> model, ObservableValue<VariableSelection> chosen) {
        fineTuning = new FineTuneForm(model, chosen);
        cautions = new FineTuneCautions(fineTuning, learningRate, batch);
    }

    /** Returns the plan, or empty after the inputs have said what is wrong. */
    public Optional<TrainingPlan> plan() {
        boolean momentumCounts = optimizer.get() == OptimizerKind.SGD;
        long wrong = List.of(epochs, batch, learningRate, dropout, labelSmoothing, seed).stream()
                .filter(input -> !input.validate())
                .count();
        boolean isFineTuningRight = fineTuning.validate();
        if (wrong > 0 || !isFineTuningRight || (momentumCounts && !momentum.validate())) {
            return Optional.empty();
        }
        OptimizerSpec steps =
                new OptimizerSpec(optimizer.get(), learningRate.value(), momentumCounts ? momentum.value() : 0);
        List<Phase> phases = new ArrayList<>();
        phases.add(new Phase("head", (int) epochs.wholeValue(), steps, BaseTraining.FROZEN));
        fineTuning.phase(steps).ifPresent(phases::add);
        return Optional.of(new TrainingPlan(
                seed.wholeValue(),
                (int) batch.wholeValue(),
                new HeadSpec(dropout.value()),
                labelSmoothing.value(),
                balanceClasses.get(),
                phases));
    }

    /** What follows the head's own phase, where it is asked for. */
    public FineTuneForm fineTuning() {
        return fineTuning;
    }

    /** What speaks against the fine-tuning as it is planned. */
    public FineTuneCautions cautions() {
        return cautions;
    }

    public NumberInput epochs() {
        return epochs;
    }

    public NumberInput batch() {
        return batch;
    }

    public NumberInput learningRate() {
        return learningRate;
    }

    /** Of SGD; the other optimizers do not use it. */
    public NumberInput momentum() {
        return momentum;
    }

    public NumberInput dropout() {
        return dropout;
    }

    public NumberInput labelSmoothing() {
        return labelSmoothing;
    }

    public NumberInput seed() {
        return seed;
    }

    public ObjectProperty<OptimizerKind> optimizer() {
        return optimizer;
    }

    public BooleanProperty balanceClasses() {
        return balanceClasses;
    }

    public BooleanProperty useCache() {
        return useCache;
    }
}
