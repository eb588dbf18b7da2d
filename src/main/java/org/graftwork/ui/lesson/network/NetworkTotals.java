// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.network;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.graftwork.model.PretrainedModel;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.StatTile;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/** Layers, variables and parameters counted, and what the last choice did to them. */
final class NetworkTotals extends VBox {

    private final StatTile layers =
            new StatTile(Strings.text("lesson.network.layers"), new FontIcon(MaterialDesignL.LAYERS_OUTLINE));
    private final StatTile variables =
            new StatTile(Strings.text("lesson.network.variables"), new FontIcon(MaterialDesignC.CUBE_OUTLINE));
    private final StatTile parameters =
            new StatTile(Strings.text("lesson.network.parameters.tile"), new FontIcon(MaterialDesignD.DOTS_GRID));
    private final Label change = Labels.wrapped(Labels.of("", "small", "muted"));

    NetworkTotals() {
        getStyleClass().add("network-totals");
        layers.setId("network-layers");
        variables.setId("network-variables");
        parameters.setId("network-parameters");
        change.setId("network-change");
        HBox tiles = new HBox(layers, variables, parameters);
        tiles.getStyleClass().add("network-tiles");
        getChildren().addAll(tiles, change);
    }

    void show(NetworkBench.Built now, NetworkBench.Built before) {
        PretrainedModel network = now.network();
        long empty = network.layers().stream()
                .filter(layer -> layer.variables().isEmpty())
                .count();
        layers.show(Figures.count(network.layers().size()), Strings.text("lesson.network.empty", empty));
        variables.show(
                Figures.count(network.variables().size()),
                split(network.trainable().count(), network.nonTrainable().count()));
        parameters.show(
                Figures.count(now.parameters()),
                split(network.trainable().parameters(), network.nonTrainable().parameters()));
        change.setText(
                before == null
                        ? Strings.text("lesson.network.change.none")
                        : Strings.text(
                                "lesson.network.change",
                                Figures.count(before.network().variables().size()),
                                Figures.count(network.variables().size()),
                                Figures.count(before.parameters()),
                                Figures.count(now.parameters())));
    }

    private static String split(long trainable, long fixed) {
        return Strings.text("lesson.network.split", Figures.count(trainable), Figures.count(fixed));
    }
}
