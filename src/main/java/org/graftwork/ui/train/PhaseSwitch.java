// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import javafx.collections.ListChangeListener;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.SegmentedButton;
import org.graftwork.ui.text.Strings;

/** Chooses of which phase the changes are shown. */
public final class PhaseSwitch extends StackPane {

    private final VariableChanges changes;
    private final SegmentedButton choice = new SegmentedButton();

    public PhaseSwitch(VariableChanges changes) {
        this.changes = changes;
        choice.setId("changes-phase");
        choice.setAccessibleText(Strings.text("changes.phases"));
        setMinWidth(USE_PREF_SIZE);
        setMaxWidth(USE_PREF_SIZE);
        getChildren().add(choice);
        changes.phases().addListener((ListChangeListener<PhaseChanges>) change -> fill());
        changes.shown().addListener((observable, before, now) -> follow());
        choice.getToggleGroup().selectedToggleProperty().addListener((observable, before, now) -> {
            if (now != null) {
                changes.shown().set((PhaseChanges) now.getUserData());
            } else if (choice.getButtons().contains(before)) {
                before.setSelected(true);
            }
        });
        fill();
    }

    private void fill() {
        choice.getButtons().clear();
        for (PhaseChanges phase : changes.phases()) {
            ToggleButton button = new ToggleButton(phase.name());
            button.setUserData(phase);
            choice.getButtons().add(button);
        }
        follow();
    }

    private void follow() {
        for (ToggleButton button : choice.getButtons()) {
            if (button.getUserData() == changes.shown().get()) {
                button.setSelected(true);
            }
        }
    }
}
