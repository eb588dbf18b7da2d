// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.widget;

import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.graftwork.ui.form.NumberInput;

/** A field for a number: its name above, and after it was left what is wrong below. */
public final class NumberField extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final TextField field = new TextField();

    /**
     * @param help what the number does, in a line or two
     */
    public NumberField(String name, String help, NumberInput input) {
        getStyleClass().add("field");
        Label label = Labels.of(name, "field-name");
        label.setLabelFor(field);
        field.textProperty().bindBidirectional(input.text());
        field.setPrefColumnCount(6);
        field.setAccessibleText(name);
        field.setTooltip(new Tooltip(help));
        label.setTooltip(new Tooltip(help));
        field.focusedProperty().addListener((observable, before, now) -> {
            if (!now) {
                input.validate();
            }
        });
        field.addEventHandler(ActionEvent.ACTION, event -> input.validate());
        input.error().addListener((observable, before, now) -> {
            field.pseudoClassStateChanged(WRONG, !now.isEmpty());
            field.setAccessibleHelp(now.isEmpty() ? help : now);
        });
        field.setAccessibleHelp(help);
        getChildren().addAll(label, field, Labels.following(input.error(), "small", "error-text"));
    }

    public TextField field() {
        return field;
    }
}
