// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.graftwork.model.LayerInfo;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.Phase;
import org.graftwork.training.PhaseFigures;
import org.graftwork.training.TrainingPlan;
import org.graftwork.ui.text.Strings;

/** What the phases of a run did to the variables of the base, and which of it is looked at. */
public final class VariableChanges {

    private final ObservableList<PhaseChanges> phases = FXCollections.observableArrayList();
    private final ObjectProperty<PhaseChanges> shown = new SimpleObjectProperty<>();
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final StringProperty search = new SimpleStringProperty("");
    private List<LayerInfo> layers = List.of();
    private List<Phase> planned = List.of();

    /** Which variables are looked at. */
    public enum Filter {
        ALL,
        CHANGED,
        UNCHANGED,
        TRAINED;

        boolean wants(ChangeRow row) {
            return switch (this) {
                case ALL -> true;
                case CHANGED -> row.isChanged();
                case UNCHANGED -> !row.isChanged();
                case TRAINED -> row.trained() > 0;
            };
        }

        String title() {
            return Strings.text("changes.filter." + name().toLowerCase(Locale.ROOT));
        }
    }

    /** The phases that are over, in order; without those of which nothing was told. */
    ObservableList<PhaseChanges> phases() {
        return phases;
    }

    /** The phase that is looked at; null before one is over. */
    ObjectProperty<PhaseChanges> shown() {
        return shown;
    }

    public ObjectProperty<Filter> filter() {
        return filter;
    }

    /** What is looked for in the names of layers and variables. */
    public StringProperty search() {
        return search;
    }

    /**
     * Begins anew for a run.
     *
     * @param base the layers of its base
     */
    void begin(TrainingPlan plan, List<LayerInfo> base) {
        layers = List.copyOf(base);
        planned = plan.phases();
        phases.clear();
        shown.set(null);
    }

    /** Adds what the next phase came to, and shows it. */
    void add(PhaseFigures figures) {
        int index = phases.size();
        if (index >= planned.size() || figures.variables().isEmpty()) {
            return;
        }
        PhaseChanges changes =
                PhaseChanges.of(nameOf(index), layers, planned.get(index).base(), figures.variables());
        phases.add(changes);
        shown.set(changes);
    }

    /** A run whose first phase trains the base does not teach a head first. */
    private String nameOf(int index) {
        if (index > 0) {
            return Strings.text("changes.phase.fineTuning");
        }
        return Strings.text(
                planned.get(0).base() == BaseTraining.FROZEN ? "changes.phase.head" : "changes.phase.atOnce");
    }

    /** The layers that are looked for, each with the variables that are; a layer's row stays that of all of them. */
    List<PhaseChanges.Layer> found() {
        if (shown.get() == null) {
            return List.of();
        }
        String wanted = search.get().strip().toLowerCase(Locale.ROOT);
        return shown.get().layers().stream()
                .map(layer -> new PhaseChanges.Layer(
                        layer.row(),
                        layer.variables().stream()
                                .filter(filter.get()::wants)
                                .filter(row ->
                                        row.title().toLowerCase(Locale.ROOT).contains(wanted))
                                .toList()))
                .filter(layer -> !layer.variables().isEmpty())
                .toList();
    }

    /** Whether less than everything is looked at. */
    boolean isNarrowed() {
        return filter.get() != Filter.ALL || !search.get().isBlank();
    }
}
