// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.hub;

import javafx.beans.Observable;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import org.graftwork.ui.text.Strings;

/** The models that were found, a card each. Enter fetches or opens the one that is looked at, C puts it beside others. */
final class ModelList extends ListView<HubModel> {

    private final HubViewModel bench;

    ModelList(HubViewModel bench) {
        super(bench.finder().results());
        this.bench = bench;
        setId("models");
        getStyleClass().add("model-list");
        setAccessibleText(Strings.text("hub.models"));
        setAccessibleHelp(Strings.text("hub.models.keys"));
        setFixedCellSize(ModelCell.HEIGHT);
        setCellFactory(list -> new ModelCell(bench));
        setPlaceholder(new NothingFound(bench));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        getSelectionModel().selectedItemProperty().addListener((observable, before, now) -> {
            if (now != null) {
                bench.selected().set(now);
            }
        });
        bench.selected().addListener((observable, before, now) -> follow());
        // A list that is filled anew forgets what was chosen in it.
        getItems().addListener((Observable changed) -> follow());
        for (Observable shown : new Observable[] {
            bench.here(),
            bench.compared(),
            bench.cost().speed(),
            bench.photos(),
            bench.finder().photos()
        }) {
            shown.addListener(changed -> refresh());
        }
        follow();
    }

    private void follow() {
        HubModel wanted = bench.selected().get();
        int row = wanted == null ? -1 : getItems().indexOf(wanted);
        if (row < 0) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != row) {
            getSelectionModel().select(row);
            scrollTo(row);
        }
    }

    private void press(KeyEvent event) {
        HubModel model = bench.selected().get();
        if (model == null || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> {
                bench.fetchOrOpen(model);
                event.consume();
            }
            case C -> {
                bench.compare(model);
                event.consume();
            }
            default -> {}
        }
    }
}
