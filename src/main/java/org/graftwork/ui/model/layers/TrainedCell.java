// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.layers;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.graftwork.model.VariableSelection;
import org.kordamp.ikonli.javafx.FontIcon;

/** The box with three states that says how much of a layer or variable is trained; a lock where there is no choice. */
final class TrainedCell extends TreeTableCell<LayerRow, LayerRow> {

    private final ReadOnlyObjectProperty<VariableSelection> selection;
    private final FontIcon box = new FontIcon(TrainedState.FROZEN.icon());
    private final Tooltip tooltip = new Tooltip();

    /** Kept here, since the selection, which lives longer than cells, holds it weakly. */
    private final ChangeListener<VariableSelection> listener = (observable, before, now) -> show();

    TrainedCell(ReadOnlyObjectProperty<VariableSelection> selection, Consumer<LayerRow> toggled) {
        this.selection = selection;
        getStyleClass().add("trained-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        selection.addListener(new WeakChangeListener<>(listener));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            boolean once = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1;
            if (once && getItem() != null) {
                toggled.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(LayerRow row, boolean empty) {
        super.updateItem(row, empty);
        show();
    }

    private void show() {
        LayerRow row = isEmpty() ? null : getItem();
        if (row == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        TrainedState state = row.state(selection.get());
        box.setIconCode(state.icon());
        box.getStyleClass().setAll("ikonli-font-icon", "trained-box", "box-" + state.key());
        setGraphic(box);
        String why = row.whyNot();
        tooltip.setText(why.isEmpty() ? state.title() : state.title() + ": " + why);
        setTooltip(tooltip);
        setAccessibleText(row.name() + ": " + tooltip.getText());
    }
}
