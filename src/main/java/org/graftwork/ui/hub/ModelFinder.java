// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.hub;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.WritableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.graftwork.model.hub.catalogue.CatalogueModel;
import org.graftwork.model.hub.catalogue.CatalogueQuery;
import org.graftwork.model.hub.catalogue.CatalogueSearch;
import org.graftwork.model.hub.catalogue.HubFormat;
import org.graftwork.model.hub.catalogue.PhotoSize;
import org.graftwork.model.hub.catalogue.SortOrder;
import org.graftwork.model.hub.catalogue.Task;
import org.graftwork.ui.text.Strings;

/** Narrows the catalogue by words and filters, at each keystroke, and puts what is left in an order. */
public final class ModelFinder {

    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Task> task = new SimpleObjectProperty<>();
    private final StringProperty architecture = new SimpleStringProperty("");
    private final ObjectProperty<SizeChoice> size = new SimpleObjectProperty<>(SizeChoice.ANY);
    private final ObjectProperty<HubFormat> format = new SimpleObjectProperty<>();
    private final BooleanProperty fineTunable = new SimpleBooleanProperty();
    private final BooleanProperty fitting = new SimpleBooleanProperty();
    private final BooleanProperty here = new SimpleBooleanProperty();
    private final BooleanProperty olderToo = new SimpleBooleanProperty();
    private final ObjectProperty<SortOrder> order = new SimpleObjectProperty<>(SortOrder.RELEVANCE);
    private final ObservableList<HubModel> results = FXCollections.observableArrayList();
    private final ObservableList<String> architectures = FXCollections.observableArrayList();
    private final Predicate<HubModel> isHere;
    private final Map<CatalogueModel, HubModel> models = new LinkedHashMap<>();
    private final ObjectProperty<PhotoSize> photos = new SimpleObjectProperty<>();
    private CatalogueSearch search = new CatalogueSearch(List.of());
    private boolean held;

    /** A way out where nothing is found: what to leave out, and how many there are then. */
    record Relaxation(String text, Runnable action) {}

    ModelFinder(Predicate<HubModel> isHere) {
        this.isHere = isHere;
        for (Observable choice :
                List.of(words, task, architecture, size, format, fineTunable, fitting, photos, here, olderToo, order)) {
            choice.addListener(changed -> find());
        }
    }

    void setModels(CatalogueSearch prepared, List<HubModel> all, Map<String, Long> byArchitecture) {
        search = prepared;
        all.forEach(model -> models.put(model.model(), model));
        List<String> names = new ArrayList<>(byArchitecture.keySet());
        names.sort(
                Comparator.comparing((String name) -> -byArchitecture.get(name)).thenComparing(name -> name));
        architectures.setAll("");
        architectures.addAll(names);
        find();
    }

    /** Looks again, where something else has changed that models are chosen by. */
    void find() {
        if (!held) {
            List<HubModel> found = found(query());
            if (!found.equals(results)) {
                results.setAll(found);
            }
        }
    }

    private List<HubModel> found(CatalogueQuery query) {
        return search.find(query, model -> isHere.test(models.get(model))).stream()
                .map(models::get)
                .toList();
    }

    private CatalogueQuery query() {
        return new CatalogueQuery(
                words.get(),
                Optional.ofNullable(task.get()),
                Optional.of(architecture.get()).filter(name -> !name.isEmpty()),
                size.get().smallest(),
                size.get().largest(),
                Optional.ofNullable(format.get()),
                fineTunable.get(),
                Optional.ofNullable(photos.get()).filter(size -> fitting.get()),
                here.get(),
                olderToo.get(),
                order.get());
    }

    /** What can be left out so that something is found; each says how much. */
    List<Relaxation> relaxations() {
        List<Relaxation> ways = new ArrayList<>();
        if (!words.get().isBlank()) {
            addIfFound(ways, "hub.relax.words", words, "");
        }
        if (!architecture.get().isEmpty()) {
            addIfFound(ways, "hub.relax.architecture", architecture, "");
        }
        if (task.get() != null) {
            addIfFound(ways, "hub.relax.task", task, null);
        }
        if (size.get() != SizeChoice.ANY) {
            addIfFound(ways, "hub.relax.size", size, SizeChoice.ANY);
        }
        if (format.get() != null) {
            addIfFound(ways, "hub.relax.format", format, null);
        }
        if (fineTunable.get()) {
            addIfFound(ways, "hub.relax.fineTunable", fineTunable, false);
        }
        if (fitting.get()) {
            addIfFound(ways, "hub.relax.fitting", fitting, false);
        }
        if (here.get()) {
            addIfFound(ways, "hub.relax.here", here, false);
        }
        if (!olderToo.get()) {
            addIfFound(ways, "hub.relax.older", olderToo, true);
        }
        return ways;
    }

    private <T> void addIfFound(List<Relaxation> ways, String key, WritableValue<? super T> choice, T relaxed) {
        int count = foundWith(choice, relaxed);
        if (count > 0) {
            ways.add(new Relaxation(Strings.text(key, count), () -> choice.setValue(relaxed)));
        }
    }

    /** How many there would be; what is shown stays. */
    @SuppressWarnings("unchecked")
    private <T> int foundWith(WritableValue<? super T> choice, T relaxed) {
        WritableValue<Object> any = (WritableValue<Object>) choice;
        Object before = any.getValue();
        held = true;
        choice.setValue(relaxed);
        int count = found(query()).size();
        any.setValue(before);
        held = false;
        return count;
    }

    /** Asks for nothing in particular any more. */
    public void clear() {
        held = true;
        words.set("");
        task.set(null);
        architecture.set("");
        size.set(SizeChoice.ANY);
        format.set(null);
        fineTunable.set(false);
        fitting.set(false);
        here.set(false);
        olderToo.set(false);
        held = false;
        find();
    }

    /** Whether anything is asked for. */
    boolean isNarrowed() {
        return conditions() > 0;
    }

    /** How many things are asked for. */
    public int conditions() {
        return (int) Stream.of(
                        !words.get().isBlank(),
                        task.get() != null,
                        !architecture.get().isEmpty(),
                        size.get() != SizeChoice.ANY,
                        format.get() != null,
                        fineTunable.get(),
                        fitting.get(),
                        here.get(),
                        olderToo.get())
                .filter(asked -> asked)
                .count();
    }

    /** All models of the catalogue; none before it has been read. */
    public List<HubModel> models() {
        return List.copyOf(models.values());
    }

    /** The models that were found, in the order asked for. */
    public ObservableList<HubModel> results() {
        return results;
    }

    /** The names of architectures, those with the most models first, after an empty one for any. */
    ObservableList<String> architectures() {
        return architectures;
    }

    /** What is searched for. */
    public StringProperty words() {
        return words;
    }

    /** Null for any. */
    public ObjectProperty<Task> task() {
        return task;
    }

    /** Empty for any. */
    StringProperty architecture() {
        return architecture;
    }

    ObjectProperty<SizeChoice> size() {
        return size;
    }

    /** Null for any. */
    ObjectProperty<HubFormat> format() {
        return format;
    }

    /** Whether only models are listed that their publisher meant to be fine-tuned. */
    public BooleanProperty fineTunable() {
        return fineTunable;
    }

    /** How large the photos are that are open; null while that is not known. */
    ObjectProperty<PhotoSize> photos() {
        return photos;
    }

    /** Whether models are left out that the photos do not go into. */
    BooleanProperty fitting() {
        return fitting;
    }

    BooleanProperty here() {
        return here;
    }

    /** Whether versions are listed that have a later one. */
    public BooleanProperty olderToo() {
        return olderToo;
    }

    public ObjectProperty<SortOrder> order() {
        return order;
    }
}
