// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableSelection;
import org.graftwork.ui.model.fit.Adapting;
import org.graftwork.ui.model.fit.FitViewModel;
import org.graftwork.ui.model.freezing.Freezing;
import org.graftwork.ui.model.layers.LayersViewModel;
import org.graftwork.ui.model.range.RangeViewModel;
import org.graftwork.ui.model.variable.VariableStudy;
import org.graftwork.ui.session.Bench;
import org.graftwork.ui.session.Opening;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Strings;

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
        open(BUILT_IN, Strings.text("model.builtin"));
    }

    /** Opens a folder or a file. */
    public void open(Path source) {
        open(source.toString(), String.valueOf(source.getFileName()));
    }

    private void open(String source, String name) {
        opening.open(
                Strings.text("work.model", name),
                name,
                (progress, cancellation) -> session.workbench().openModel(source),
                opened -> {
                    // Another model has other variables, and nothing of it has been chosen yet.
                    session.selection().set(VariableSelection.none());
                    session.model().set(opened);
                    session.inform(Strings.text("model.opened", opened.name()));
                });
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
