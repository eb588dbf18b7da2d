// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableSelection;
import org.graftwork.model.safety.RiskyModelProblem;
import org.graftwork.model.safety.Trust;
import org.graftwork.problem.Problem;
import org.graftwork.ui.model.fit.Adapting;
import org.graftwork.ui.model.fit.FitViewModel;
import org.graftwork.ui.model.freezing.Freezing;
import org.graftwork.ui.model.layers.LayersViewModel;
import org.graftwork.ui.model.range.RangeViewModel;
import org.graftwork.ui.model.variable.VariableStudy;
import org.graftwork.ui.session.Bench;
import org.graftwork.ui.session.Opening;
import org.graftwork.ui.session.PartEnd;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Strings;
import org.graftwork.workbench.project.OpenedModel;
import org.graftwork.workbench.project.ProjectModel;
import org.graftwork.workbench.project.ProjectOpening;

/** What the model bench shows and does: it opens models, and each part of the bench has a view-model of its own. */
public final class ModelViewModel {

    private static final String BUILT_IN = "builtin";

    private final Session session;
    private final Opening opening;
    private final Freezing freezing;
    private final LayersViewModel layers;
    private final VariableStudy study;
    private final Adapting adapting;
    private final FitViewModel fit;
    private final RangeViewModel range;
    private final ReadOnlyObjectWrapper<Optional<RefusedModel>> refused = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ModelViewModel(Session session) {
        this.session = session;
        this.opening = new Opening(session.work());
        this.freezing = new Freezing(session);
        this.layers = new LayersViewModel(session);
        this.study = new VariableStudy(session);
        this.adapting = new Adapting(session);
        this.fit = new FitViewModel(session);
        this.range = new RangeViewModel(session, adapting);
        layers.selected().addListener((observable, before, now) -> study.lookAt(now.flatMap(row -> row.variable())));
    }

    /** Opens the model that comes with the product. */
    public void openBuiltIn() {
        open(BUILT_IN, Strings.text("model.builtin"), Trust.NONE);
    }

    /** Opens a folder or a file. */
    public void open(Path source) {
        open(source, Trust.NONE);
    }

    /** Opens a folder or a file, whatever the model does where it is trusted. */
    public void open(Path source, Trust trust) {
        open(source.toString(), String.valueOf(source.getFileName()), trust);
    }

    /** The model that was refused last, until the person has answered. */
    ReadOnlyObjectProperty<Optional<RefusedModel>> refused() {
        return refused.getReadOnlyProperty();
    }

    /** Opens the refused model, because the person trusts it. */
    public void openAnyway() {
        refused.get().ifPresent(model -> model.again().run());
    }

    /** Leaves the refused model closed. */
    void leaveClosed() {
        refused.set(Optional.empty());
    }

    private void open(String source, String name, Trust trust) {
        leaveClosed();
        opening.open(
                Strings.text("work.model", name),
                name,
                (progress, cancellation) -> session.workbench().openModel(source, trust),
                opened -> {
                    // Another model has other variables, and nothing of it has been chosen yet.
                    session.selection().set(VariableSelection.none());
                    session.model().set(opened);
                    session.inform(Strings.text("model.opened", opened.name()));
                },
                problem -> isRefused(source, name, problem, () -> open(source, name, Trust.GIVEN)));
    }

    /**
     * Opens the model of a project, made to fit and with its variables chosen as it was.
     *
     * @param ended told when that has come to an end, on the thread that uses the session; it tells the person of problems
     */
    public void open(ProjectModel model, VariableSelection trained, PartEnd<OpenedModel> ended) {
        open(model, trained, Trust.NONE, ended);
    }

    private void open(ProjectModel model, VariableSelection trained, Trust trust, PartEnd<OpenedModel> ended) {
        leaveClosed();
        String name = model.source().equals(BUILT_IN)
                ? Strings.text("model.builtin")
                : model.source().replaceAll(".*[/\\\\](?=.)", "");
        opening.open(
                Strings.text("work.model", name),
                name,
                (progress, cancellation) -> new ProjectOpening(session.workbench()).open(model, trained, trust),
                opened -> {
                    session.selection().set(VariableSelection.none());
                    session.model().set(opened.whole());
                    adapting.take(opened.base());
                    session.selection().set(opened.trained());
                    ended.opened(opened);
                },
                problem -> {
                    ended.failed(problem);
                    isRefused(model.source(), name, problem, () -> open(model, trained, Trust.GIVEN, ended));
                    return true;
                },
                ended::givenUp);
    }

    private boolean isRefused(String source, String name, Problem problem, Runnable again) {
        if (problem instanceof RiskyModelProblem risky) {
            refused.set(Optional.of(new RefusedModel(source, name, risky.ops(), again)));
            return true;
        }
        return false;
    }

    public Opening opening() {
        return opening;
    }

    /** The model at hand, or null. */
    public ReadOnlyObjectProperty<PretrainedModel> model() {
        return session.model();
    }

    /** Which part of it is frozen. */
    Freezing freezing() {
        return freezing;
    }

    /** Which of its layers and variables are looked at. */
    LayersViewModel layers() {
        return layers;
    }

    /** What the variable holds that is looked at. */
    VariableStudy study() {
        return study;
    }

    /** How it is made to fit. */
    Adapting adapting() {
        return adapting;
    }

    /** Whether it fits. */
    public FitViewModel fit() {
        return fit;
    }

    /** What it wants as black and white. */
    RangeViewModel range() {
        return range;
    }

    /** Goes on to the photos. */
    public void goOn() {
        session.bench().set(Bench.DATA);
    }
}
