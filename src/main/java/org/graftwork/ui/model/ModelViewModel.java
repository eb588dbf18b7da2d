// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableInfo;
import org.graftwork.ui.session.Bench;
import org.graftwork.ui.session.Opening;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Strings;

/** What the model bench shows and does. */
public final class ModelViewModel {

    private static final String BUILT_IN = "builtin";

    private final Session session;
    private final Opening opening;
    private final StringProperty search = new SimpleStringProperty("");

    public ModelViewModel(Session session) {
        this.session = session;
        this.opening = new Opening(session.work());
    }

    /** Opens the model that comes with the product. */
    public void openBuiltIn() {
        open(BUILT_IN, Strings.text("model.builtin"));
    }

    /** Opens a SavedModel folder. */
    public void open(Path folder) {
        open(folder.toString(), String.valueOf(folder.getFileName()));
    }

    private void open(String source, String name) {
        opening.open(
                Strings.text("work.model", name),
                name,
                (progress, cancellation) -> session.workbench().openModel(source),
                opened -> {
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

    /** What is looked for among layers and variables. */
    public StringProperty search() {
        return search;
    }

    /** The layers that are looked for: all variables of a layer whose name fits, else the variables that fit. */
    public List<LayerInfo> layersFound() {
        PretrainedModel model = session.model().get();
        if (model == null) {
            return List.of();
        }
        String wanted = search.get().strip().toLowerCase(Locale.ROOT);
        return model.layers().stream()
                .map(layer -> fits(layer.name(), wanted)
                        ? layer
                        : new LayerInfo(
                                layer.name(),
                                layer.variables().stream()
                                        .filter(variable -> fits(variable, wanted))
                                        .toList()))
                .filter(layer -> !layer.variables().isEmpty() || fits(layer.name(), wanted))
                .toList();
    }

    /** Goes on to the photos. */
    public void goOn() {
        session.bench().set(Bench.DATA);
    }

    private static boolean fits(VariableInfo variable, String wanted) {
        return fits(variable.name(), wanted) || fits(variable.dtype(), wanted);
    }

    private static boolean fits(String name, String wanted) {
        return name.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
