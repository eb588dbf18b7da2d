// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.network;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.controlsfx.control.SegmentedButton;
import org.graftwork.ui.text.Strings;

/**
 * Buttons in a row of which exactly one is pressed. The arrow keys go from one to the next and press it, which fires no
 * action: what is heard here is which one is pressed.
 *
 * @param <E> what they stand for
 */
public final class Alternatives<E extends Enum<E>> extends SegmentedButton {

    /**
     * @param key of their texts, which ends with a value's name; with {@code .help} behind it of their tooltips
     * @param id of the buttons, which ends with a value's name
     * @param chosen the value that is chosen
     * @param choose hears which one a person chooses
     */
    public Alternatives(List<E> values, String key, String id, ObservableValue<E> chosen, Consumer<E> choose) {
        for (E value : values) {
            String name = value.name().toLowerCase(Locale.ROOT);
            ToggleButton button = new ToggleButton(Strings.text(key + "." + name));
            button.setId(id + "-" + name);
            button.setTooltip(new Tooltip(Strings.text(key + "." + name + ".help")));
            button.setSelected(value == chosen.getValue());
            button.selectedProperty().addListener((observable, before, now) -> {
                if (now && value != chosen.getValue()) {
                    choose.accept(value);
                }
            });
            chosen.addListener((observable, before, now) -> button.setSelected(now == value));
            getButtons().add(button);
        }
    }
}
