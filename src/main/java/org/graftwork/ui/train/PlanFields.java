// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.ToggleSwitch;
import org.graftwork.ui.form.NumberInput;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.NumberField;

/** The fields of a plan, each with its name and what it does. */
public final class PlanFields {

    private PlanFields() {}

    /** A field for a number, which may share its row with another. */
    public static NumberField number(String key, NumberInput input) {
        NumberField field =
                new NumberField(Strings.text("train." + key), Strings.text("train." + key + ".help"), input);
        field.field().setId(key);
        field.setPrefWidth(96);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    /**
     * A list of which one is chosen.
     *
     * @param key of its name, and with {@code .help} of what it does
     */
    public static <T> VBox choice(
            String id, String key, List<T> values, Function<T, String> title, ObjectProperty<T> chosen) {
        ComboBox<T> choice = new ComboBox<>();
        choice.setId(id);
        choice.getItems().setAll(values);
        choice.setConverter(titles(title));
        choice.valueProperty().bindBidirectional(chosen);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setTooltip(new Tooltip(Strings.text(key + ".help")));
        Label label = Labels.of(Strings.text(key), "field-name");
        label.setLabelFor(choice);
        choice.setAccessibleText(label.getText());
        VBox field = new VBox(label, choice);
        field.getStyleClass().add("field");
        return field;
    }

    /** Shows values by their titles, in a list that is not typed into. */
    static <T> StringConverter<T> titles(Function<T, String> title) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : title.apply(value);
            }

            @Override
            public T fromString(String name) {
                throw new UnsupportedOperationException("The list cannot be typed into");
            }
        };
    }

    /** A switch with its name at its left. */
    public static HBox toggle(String id, String key, BooleanProperty on) {
        ToggleSwitch toggle = new ToggleSwitch();
        toggle.setId(id);
        toggle.selectedProperty().bindBidirectional(on);
        Label label = Labels.wrapped(Labels.of(Strings.text(key), "field-name"));
        label.setTooltip(new Tooltip(Strings.text(key + ".help")));
        label.setLabelFor(toggle);
        toggle.setAccessibleText(label.getText());
        toggle.setTooltip(new Tooltip(Strings.text(key + ".help")));
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(label, toggle);
        row.getStyleClass().add("switch-row");
        return row;
    }
}
