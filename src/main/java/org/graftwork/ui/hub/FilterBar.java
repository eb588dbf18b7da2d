// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.hub;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.graftwork.model.hub.catalogue.HubFormat;
import org.graftwork.model.hub.catalogue.Task;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;

/** What models are chosen by, beside words. */
public final class FilterBar extends FlowPane {

    private final ModelFinder finder;

    public FilterBar(HubViewModel bench) {
        this.finder = bench.finder();
        getStyleClass().add("hub-filters");
        ComboBox<String> architecture = choice(
                "architecture",
                finder.architecture(),
                name -> name == null || name.isEmpty() ? Strings.text("hub.filter.architecture.any") : name);
        Bindings.bindContent(architecture.getItems(), finder.architectures());
        architecture.getStyleClass().add("wide-choice");
        ComboBox<Task> task = choice(
                "task",
                finder.task(),
                value -> value == null ? Strings.text("hub.filter.task.any") : HubWords.task(value));
        task.getItems().setAll(withAny(Task.values()));
        ComboBox<SizeChoice> size = choice(
                "size", finder.size(), value -> Strings.text(value == null ? SizeChoice.ANY.key() : value.key()));
        size.getItems().setAll(SizeChoice.values());
        ComboBox<HubFormat> format = choice(
                "format",
                finder.format(),
                value -> value == null ? Strings.text("hub.filter.format.any") : HubWords.format(value));
        format.getItems().setAll(withAny(HubFormat.values()));
        ToggleButton fitting = mark("fitting", finder.fitting());
        var reason = Bindings.createStringBinding(
                () -> finder.photos().get() == null ? Strings.text("hub.filter.fitting.noPhotos") : "",
                finder.photos());
        Hyperlink clear = Buttons.link(Strings.text("hub.filter.clear"), finder::clear);
        clear.setId("clear-filters");
        clear.managedProperty().bind(clear.visibleProperty());
        Runnable update = () -> clear.setVisible(finder.isNarrowed());
        for (Observable changed : new Observable[] {finder.results(), finder.words()}) {
            changed.addListener(now -> update.run());
        }
        update.run();
        getChildren()
                .addAll(
                        task,
                        architecture,
                        size,
                        format,
                        mark("fineTunable", finder.fineTunable()),
                        Buttons.disabledFor(reason, fitting),
                        mark("here", finder.here()),
                        mark("older", finder.olderToo()),
                        clear);
    }

    private static <T> List<T> withAny(T[] values) {
        List<T> all = new ArrayList<>();
        all.add(null);
        all.addAll(Arrays.asList(values));
        return all;
    }

    /** A choice of values; null stands for any of them. */
    static <T> ComboBox<T> choice(String key, Property<T> chosen, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.setId("hub-" + key);
        box.getStyleClass().addAll("compact-choice", "hub-choice");
        box.setAccessibleText(Strings.text("hub.filter." + key));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("a value is chosen, not typed");
            }
        });
        // Null is a value of its own here, which a combo box would show as nothing.
        box.setButtonCell(new ChoiceCell<>(words));
        box.setCellFactory(list -> new ChoiceCell<>(words));
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    private static ToggleButton mark(String key, BooleanProperty chosen) {
        ToggleButton button = new ToggleButton(Strings.text("hub.filter." + key));
        button.setId("hub-" + key);
        button.getStyleClass().add("chip");
        button.selectedProperty().bindBidirectional(chosen);
        return button;
    }
}
