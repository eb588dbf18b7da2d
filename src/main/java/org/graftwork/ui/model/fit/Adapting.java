// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.fit;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.graftwork.model.ImageFit;
import org.graftwork.model.InputSpec;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.OutputKind;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.graftwork.model.VariableSelection;
import org.graftwork.model.adaptation.OutputChoice;
import org.graftwork.ui.session.LatestWork;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Strings;
import org.graftwork.workbench.BackgroundWork;
import org.graftwork.workbench.ModelStudy;

/** Makes the model at hand fit photos and a head, and keeps the whole one to go back to. */
public final class Adapting {

    private final Session session;
    private final LatestWork changes;
    private final LatestWork questions;
    private final ReadOnlyStringWrapper change = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper penultimate = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private Optional<PretrainedModel> whole = Optional.empty();
    private boolean replacing;

    public Adapting(Session session) {
        this.session = session;
        this.changes = new LatestWork(session.work());
        this.questions = new LatestWork(session.work());
        session.model().addListener((observable, before, now) -> showModel());
        showModel();
    }

    /** What was changed about the model's output, or empty where it is whole. */
    public ReadOnlyStringProperty change() {
        return change.getReadOnlyProperty();
    }

    /** Why the last change came to nothing, or empty. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** The layer before the classifier; empty where there is none, and until it is known. */
    ReadOnlyStringProperty penultimate() {
        return penultimate.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    /** Takes the model at hand as it was made to fit another day; the one at hand is the whole. */
    public void take(PretrainedModel fitted) {
        PretrainedModel original = session.model().get();
        if (fitted.equals(original)) {
            return;
        }
        OutputChoice output = OutputChoice.of(fitted);
        whole = Optional.of(original);
        replace(
                fitted,
                Stream.concat(
                                output.layer().map(layer -> Strings.text("model.adapted.layer", layer)).stream(),
                                output.pooled() ? Stream.of(Strings.text("model.adapted.pooled")) : Stream.of())
                        .collect(Collectors.joining(", ")));
    }

    /** Ends the network at a layer, whose output becomes the model's. */
    public void useOutputOf(String layer) {
        changeOutput(Strings.text("model.adapted.layer", layer), (study, model) -> study.withOutputOf(model, layer));
    }

    /** Leaves the classifier away. */
    void usePenultimateLayer() {
        changeOutput(
                Strings.text("model.adapted.penultimate"),
                (study, model) -> study.withOutputOf(
                        model,
                        study.penultimateLayer(model)
                                .orElseThrow(() -> new ModelProblem(
                                        Strings.text("model.output.penultimate.none", model.name())))));
    }

    /** Averages a feature map over its places. */
    public void pool() {
        changeOutput(Strings.text("model.adapted.pooled"), ModelStudy::pooled);
    }

    /** Takes the output back that the model came with; what was said of its input stays. */
    public void backToWhole() {
        whole.ifPresent(original -> {
            changes.forget();
            working.set(false);
            InputSpec input = session.model().get().input();
            whole = Optional.empty();
            replace(original.withInput(input), "");
        });
    }

    /** Says what the model wants as black and white. */
    public void setRange(ValueRange range) {
        PretrainedModel model = session.model().get();
        replace(model.withInput(model.input().withRange(range)), change.get());
    }

    /** Says all that is to be said of the input. */
    public void setInput(InputSpec input) {
        replace(session.model().get().withInput(input), change.get());
    }

    /** Says how photos of another shape are made to fit. */
    public void setFit(ImageFit fit) {
        PretrainedModel model = session.model().get();
        if (model.input().fit() != fit) {
            replace(model.withInput(model.input().withFit(fit)), change.get());
        }
    }

    /** Takes the message away. */
    void forgetProblem() {
        problem.set("");
    }

    private interface OutputChange {
        PretrainedModel of(ModelStudy study, PretrainedModel model);
    }

    private void changeOutput(String done, OutputChange wanted) {
        PretrainedModel model = session.model().get();
        problem.set("");
        working.set(true);
        BackgroundWork.Work<PretrainedModel> work =
                (progress, cancellation) -> wanted.of(session.workbench().study(), model);
        changes.ask(
                Strings.text("model.work.output"),
                work,
                changed -> {
                    working.set(false);
                    whole = Optional.of(whole.orElse(model));
                    // What was said of the input meanwhile stays.
                    replace(
                            changed.withInput(session.model().get().input()),
                            change.get().isEmpty() ? done : change.get() + ", " + done);
                },
                failure -> {
                    working.set(false);
                    problem.set(failure.getMessage());
                });
    }

    /** The choice of variables is kept, as far as the other model has them. */
    private void replace(PretrainedModel other, String changed) {
        VariableSelection kept = session.selection().get();
        replacing = true;
        change.set(changed);
        session.model().set(other);
        replacing = false;
        if (!kept.everything()) {
            session.selection().set(VariableSelection.of(kept.chosen(other.variables())));
        }
    }

    private void showModel() {
        if (!replacing) {
            changes.forget();
            working.set(false);
            whole = Optional.empty();
            change.set("");
            problem.set("");
        }
        findPenultimate();
    }

    private void findPenultimate() {
        PretrainedModel model = session.model().get();
        penultimate.set("");
        if (model == null || model.output().kind() != OutputKind.LOGITS) {
            questions.forget();
            return;
        }
        questions.ask(
                Strings.text("model.work.output"),
                (progress, cancellation) -> session.workbench().study().penultimateLayer(model),
                layer -> penultimate.set(layer.orElse("")),
                failure -> problem.set(failure.getMessage()));
    }
}
