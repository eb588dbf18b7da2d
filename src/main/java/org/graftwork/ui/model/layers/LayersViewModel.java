// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.layers;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.graftwork.model.LayerFolder;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableInfo;
import org.graftwork.ui.session.Session;

/** Which layers and variables of the base are looked at. */
public final class LayersViewModel {

    private final Session session;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<LayerFilter> filter = new SimpleObjectProperty<>(LayerFilter.ALL);
    private final ReadOnlyObjectWrapper<List<LayerSearch.Found>> found = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper totals = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Optional<LayerRow>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LayerRow>> wanted = new SimpleObjectProperty<>(Optional.empty());

    public LayersViewModel(Session session) {
        this.session = session;
        session.model().addListener((observable, before, now) -> showModel());
        session.selection().addListener((observable, before, now) -> {
            if (filter.get() == LayerFilter.CHOSEN) {
                find();
            }
        });
        search.addListener((observable, before, now) -> find());
        filter.addListener((observable, before, now) -> find());
        showModel();
    }

    /** What is looked for among layers and variables. */
    public StringProperty search() {
        return search;
    }

    ObjectProperty<LayerFilter> filter() {
        return filter;
    }

    /** What is shown, in the network's order. */
    ReadOnlyObjectProperty<List<LayerSearch.Found>> found() {
        return found.getReadOnlyProperty();
    }

    /** How much is shown, in words; empty where it is everything. */
    ReadOnlyStringProperty shown() {
        return shown.getReadOnlyProperty();
    }

    /** How much there is in the model, in words. */
    public ReadOnlyStringProperty totals() {
        return totals.getReadOnlyProperty();
    }

    /** The line that is looked at closely. */
    public ObjectProperty<Optional<LayerRow>> selected() {
        return selected;
    }

    /** The layer or variable that was asked for last; it is shown as soon as somebody shows layers. */
    ObjectProperty<Optional<LayerRow>> wanted() {
        return wanted;
    }

    /** Looks at a layer, whatever was searched for. */
    public void lookAt(LayerInfo layer) {
        search.set("");
        filter.set(LayerFilter.ALL);
        wanted.set(Optional.of(LayerRow.of(layer, commonFolder())));
    }

    /** Looks at a variable, whatever was searched for. */
    public void lookAt(LayerInfo layer, VariableInfo variable) {
        search.set("");
        filter.set(LayerFilter.ALL);
        LayerRow row = LayerRow.of(layer, variable);
        selected.set(Optional.of(row));
        wanted.set(Optional.of(row));
    }

    /** Whether less than everything is looked for, so that layers are better shown with their variables. */
    boolean isNarrow() {
        return !search.get().isBlank();
    }

    /** The first part of the names, such as the network's own, where all layers share it; else empty. */
    LayerFolder commonFolder() {
        PretrainedModel model = session.model().get();
        return LayerFolder.common(model == null ? List.of() : model.layers());
    }

    private void showModel() {
        PretrainedModel model = session.model().get();
        // What only takes its input in another way has the same layers, and the same one is looked at.
        selected.set(
                selected.get().filter(row -> model != null && model.layers().contains(row.layer())));
        wanted.set(Optional.empty());
        totals.set(model == null ? "" : Totals.of(model));
        find();
    }

    private void find() {
        PretrainedModel model = session.model().get();
        found.set(
                model == null
                        ? List.of()
                        : new LayerSearch(
                                        search.get(),
                                        filter.get(),
                                        session.selection().get())
                                .in(model));
        boolean all = search.get().isBlank() && filter.get() == LayerFilter.ALL;
        shown.set(all ? "" : Totals.of(found.get()));
    }
}
