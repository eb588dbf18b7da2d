// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.layers;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.graftwork.model.VariableSelection;
import org.graftwork.ui.text.Strings;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** What can be done with the line of the layers' tree that is selected. */
final class LayerMenu extends ContextMenu {

    private final LayerActions actions;
    private final MenuItem toggle;
    private final MenuItem freeze;
    private final MenuItem output;

    LayerMenu(LayerActions actions) {
        this.actions = actions;
        toggle = item("", MaterialDesignT.TUNE_VARIANT, actions::toggle);
        freeze = item(
                Strings.text("model.action.freezeBelow.key"),
                MaterialDesignF.FORMAT_VERTICAL_ALIGN_BOTTOM,
                actions::freezeBelow);
        output = item(Strings.text("model.action.useOutput"), MaterialDesignA.ARROW_RIGHT, actions::useOutput);
        getItems().addAll(toggle, freeze, output);
        setOnShowing(event -> follow());
    }

    private void follow() {
        VariableSelection selection = actions.selection();
        TrainedState state = actions.row().map(row -> row.state(selection)).orElse(TrainedState.NO_VARIABLES);
        boolean trained = state == TrainedState.TRAINED;
        toggle.setText(Strings.text(trained ? "model.action.freeze.key" : "model.action.train.key"));
        toggle.setGraphic(new FontIcon(trained ? MaterialDesignL.LOCK_OUTLINE : MaterialDesignT.TUNE_VARIANT));
        toggle.setDisable(!state.isChoice());
        freeze.setDisable(actions.row().isEmpty());
        output.setDisable(!actions.canUseOutput());
    }

    private static MenuItem item(String text, Ikon icon, Runnable action) {
        MenuItem item = new MenuItem(text, new FontIcon(icon));
        item.setOnAction(event -> action.run());
        return item;
    }
}
