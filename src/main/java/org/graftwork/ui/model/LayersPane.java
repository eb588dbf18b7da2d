// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model;

import javafx.beans.binding.Bindings;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.graftwork.ui.model.freezing.FreezeBar;
import org.graftwork.ui.model.freezing.NetworkPicture;
import org.graftwork.ui.model.layers.LayerActions;
import org.graftwork.ui.model.layers.LayersCard;
import org.graftwork.ui.model.variable.CloserLook;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.PageScroll;
import org.graftwork.ui.widget.ScrolledColumn;

/** The inside of a model: its picture with the line under which it is frozen, its layers, and a closer look at one. */
final class LayersPane extends PageScroll {

    private static final double MUCH_ROOM = 1000;
    private static final double WIDE = 320;
    private static final double NARROW = 232;

    LayersPane(ModelViewModel bench) {
        setFitToHeight(true);
        Card picture =
                new Card(new NetworkPicture(bench.freezing(), bench.layers()::lookAt), new FreezeBar(bench.freezing()));
        picture.getStyleClass().addAll("compact", "network-card");
        LayerActions actions = new LayerActions(bench.layers(), bench.freezing(), bench.adapting());
        LayersCard layers = new LayersCard(actions);
        CloserLook look = new CloserLook(actions, bench.study());
        HBox.setHgrow(layers, Priority.ALWAYS);
        HBox beside = new HBox(layers, look);
        beside.getStyleClass().add("look-row");
        VBox.setVgrow(beside, Priority.ALWAYS);
        look.minWidthProperty()
                .bind(Bindings.when(widthProperty().greaterThan(MUCH_ROOM))
                        .then(WIDE)
                        .otherwise(NARROW));
        setContent(new ScrolledColumn(picture, beside));
    }
}
