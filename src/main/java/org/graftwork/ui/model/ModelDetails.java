// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.graftwork.compatibility.Level;
import org.graftwork.model.PretrainedModel;
import org.graftwork.ui.model.fit.FitBadge;
import org.graftwork.ui.model.fit.FitPane;
import org.graftwork.ui.model.fit.LevelMark;
import org.graftwork.ui.model.layers.LayerFinder;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.PhotoLoader;

/** A model that is open: who it is, and three sides of it, one at a time. */
final class ModelDetails extends VBox {

    private final ModelViewModel bench;
    private final ToggleButton asLayers = new ToggleButton(Strings.text("model.tab.layers"));
    private final ToggleButton asEnds = new ToggleButton(Strings.text("model.tab.ends"));
    private final ToggleButton asFit = new ToggleButton();
    private final LayerFinder finder;
    private final StackPane shown = new StackPane();
    private final LayersPane layers;
    private final EndsPane ends;
    private final FitPane fit;

    ModelDetails(ModelViewModel bench, PhotoLoader photos) {
        this.bench = bench;
        getStyleClass().addAll("stack", "compact-stack");
        finder = new LayerFinder(bench.layers());
        layers = new LayersPane(bench);
        ends = new EndsPane(bench, photos);
        fit = new FitPane(bench.fit(), bench.adapting(), () -> asEnds.setSelected(true));
        VBox.setVgrow(shown, Priority.ALWAYS);
        getChildren().addAll(new ModelName(bench), tabs(), shown);
        bench.model().addListener((observable, before, now) -> showModel());
        showModel();
    }

    private Node tabs() {
        asLayers.setId("as-layers");
        asEnds.setId("as-ends");
        asFit.setId("as-fit");
        FitBadge.on(asFit, bench.fit());
        for (ToggleButton tab : List.of(asLayers, asEnds, asFit)) {
            tab.setMinWidth(Region.USE_PREF_SIZE);
        }
        SegmentedButton choice = new SegmentedButton(asLayers, asEnds, asFit);
        choice.getStyleClass().add("tabs");
        choice.getToggleGroup().selectedToggleProperty().addListener((observable, before, now) -> {
            if (now == null) {
                before.setSelected(true);
            } else {
                show();
            }
        });
        asLayers.setSelected(true);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(choice, space, finder);
        row.getStyleClass().add("tab-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void show() {
        finder.setVisible(asLayers.isSelected());
        if (asEnds.isSelected()) {
            bench.range().findPhotos();
        }
        shown.getChildren().setAll(asLayers.isSelected() ? layers : asEnds.isSelected() ? ends : fit);
    }

    /** What has to be asked of the person is seen from every side. */
    private void showModel() {
        PretrainedModel model = bench.model().get();
        boolean asks = model != null && !model.input().rangeKnown();
        asEnds.setGraphic(asks ? LevelMark.icon(Level.AMBER) : null);
        asEnds.setAccessibleText(Strings.text(asks ? "model.tab.ends.asks" : "model.tab.ends"));
    }
}
