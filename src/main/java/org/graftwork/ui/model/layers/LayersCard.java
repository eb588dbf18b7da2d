// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.layers;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;

/** The layers of a model with their variables, and how much there is of them. */
public final class LayersCard extends Card {

    private final LayerActions actions;

    public LayersCard(LayerActions actions) {
        this.actions = actions;
        getStyleClass().add("table-card");
        LayerTree tree = new LayerTree(actions.layers());
        new LayerColumns(actions.freezing().selection(), actions::toggle).addTo(tree);
        tree.setContextMenu(new LayerMenu(actions));
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        VBox.setVgrow(tree, Priority.ALWAYS);
        Label totals = Labels.wrapped(Labels.of("", "small", "muted"));
        totals.setId("totals");
        totals.textProperty().bind(actions.layers().totals());
        Label shown = Labels.following(actions.layers().shown(), "small", "strong");
        shown.setId("shown-layers");
        getChildren().addAll(tree, shown, totals);
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE) {
            actions.toggle();
            event.consume();
        } else if (event.getCode() == KeyCode.F) {
            actions.freezeBelow();
            event.consume();
        }
    }
}
