// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableCount;
import org.graftwork.model.VariableSelection;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.FineTunePart;
import org.graftwork.training.OptimizerSpec;
import org.graftwork.training.Phase;
import org.graftwork.ui.form.NumberInput;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;

/** The fine-tuning that follows the head's own phase, as a person plans it; off at first. */
public final class FineTuneForm {

    /** The phase's name in plans and histories. */
    public static final String PHASE = "fine-tuning";

    private final ObservableValue<PretrainedModel> model;
    private final ObservableValue<VariableSelection> chosen;
    private final BooleanProperty wanted = new SimpleBooleanProperty();
    private final NumberInput epochs =
            NumberInput.whole(5, count -> count >= 1 && count <= 1000, Strings.text("train.epochs.rule"));
    private final NumberInput learningRate = NumberInput.decimal(
            "0.00001", rate -> rate > 0 && rate <= 10, Strings.text("train.fineTune.learningRate.rule"));
    private final ObjectProperty<FineTunePart> part = new SimpleObjectProperty<>(FineTunePart.UPPER_THIRD);
    private final ObjectProperty<BaseTraining> mode = new SimpleObjectProperty<>(BaseTraining.INFERENCE_MODE);
    private final StringBinding blocked;
    private final ObjectBinding<VariableSelection> selection;
    private final StringBinding counts;
    private final BooleanBinding hasTrainingMode;

    /**
     * @param model the base at hand, or null
     * @param chosen what is chosen on the Model bench
     */
    FineTuneForm(ObservableValue<PretrainedModel> model, ObservableValue<VariableSelection> chosen) {
        this.model = model;
        this.chosen = chosen;
        blocked = Bindings.createStringBinding(this::whyNot, model);
        selection = Bindings.createObjectBinding(this::select, model, chosen, part);
        counts = Bindings.createStringBinding(this::count, selection, model);
        hasTrainingMode = Bindings.createBooleanBinding(
                () -> model.getValue() == null || model.getValue().training().isPresent(), model);
        chosen.addListener((observable, before, now) -> follow());
        model.addListener((observable, before, now) -> restart());
        follow();
    }

    /** A choice on the Model bench is what a person wants trained. */
    private void follow() {
        if (!isNothing(chosen.getValue())) {
            part.set(FineTunePart.CHOSEN);
        }
    }

    /** What was chosen in another model is nothing in this one. */
    private void restart() {
        if (part.get() == FineTunePart.CHOSEN && isNothing(chosen.getValue())) {
            part.set(FineTunePart.UPPER_THIRD);
        }
        if (!hasTrainingMode.get()) {
            mode.set(BaseTraining.INFERENCE_MODE);
        }
    }

    /** Whether it is asked for. */
    public BooleanProperty wanted() {
        return wanted;
    }

    /** Why the base at hand cannot be fine-tuned, or empty. */
    public StringBinding blocked() {
        return blocked;
    }

    public NumberInput epochs() {
        return epochs;
    }

    public NumberInput learningRate() {
        return learningRate;
    }

    public ObjectProperty<FineTunePart> part() {
        return part;
    }

    /** Either {@link BaseTraining#INFERENCE_MODE} or {@link BaseTraining#TRAINING_MODE}. */
    public ObjectProperty<BaseTraining> mode() {
        return mode;
    }

    /** The variables it trains. */
    public ObjectBinding<VariableSelection> selection() {
        return selection;
    }

    /** How many variables and parameters it trains, and how many stay frozen, in words; empty without a base. */
    public StringBinding counts() {
        return counts;
    }

    /** Whether the base at hand has a training mode at all. */
    public BooleanBinding hasTrainingMode() {
        return hasTrainingMode;
    }

    /** Whether it is asked for and possible. */
    public boolean isPlanned() {
        return wanted.get() && model.getValue() != null && blocked.get().isEmpty();
    }

    /** Says what is wrong where something is. Returns whether nothing is. */
    boolean validate() {
        return !isPlanned()
                || Stream.of(epochs, learningRate)
                                .filter(input -> !input.validate())
                                .count()
                        == 0;
    }

    /**
     * The phase, where fine-tuning is asked for and possible. With nothing chosen it trains the head alone, whatever the
     * mode.
     *
     * @param head how the head's steps are made; these are made alike but for the learning rate
     */
    Optional<Phase> phase(OptimizerSpec head) {
        if (!isPlanned()) {
            return Optional.empty();
        }
        OptimizerSpec steps = new OptimizerSpec(head.kind(), learningRate.value(), head.momentum());
        int count = (int) epochs.wholeValue();
        return Optional.of(
                isNothing(selection.get())
                        ? new Phase(PHASE, count, steps, BaseTraining.FROZEN)
                        : new Phase(PHASE, count, steps, mode.get(), selection.get()));
    }

    private String whyNot() {
        PretrainedModel base = model.getValue();
        return base == null || base.fineTunable() ? "" : Strings.text("train.fineTune.blocked", base.name());
    }

    private VariableSelection select() {
        PretrainedModel base = model.getValue();
        return base == null || !base.fineTunable()
                ? VariableSelection.none()
                : part.get().of(base, chosen.getValue());
    }

    private String count() {
        PretrainedModel base = model.getValue();
        if (base == null || isNothing(selection.get())) {
            return "";
        }
        VariableCount trained = selection.get().trained(base);
        return Strings.text(
                "train.fineTune.counts",
                trained.count(),
                Figures.count(trained.parameters()),
                selection.get().notTrained(base).count());
    }

    boolean isNothing(VariableSelection variables) {
        return model.getValue() == null || variables.trained(model.getValue()).count() == 0;
    }
}
