// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.layers;

import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.graftwork.ui.text.Strings;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** Narrows the layers that are shown: by a part of a name, role or type, and by whether they are trained. */
public final class LayerFinder extends HBox {

    public LayerFinder(LayersViewModel layers) {
        getStyleClass().add("layer-finder");
        setAlignment(Pos.CENTER_RIGHT);
        ComboBox<LayerFilter> filter = new ComboBox<>();
        filter.getItems().setAll(LayerFilter.values());
        filter.valueProperty().bindBidirectional(layers.filter());
        filter.setId("layer-filter");
        filter.setAccessibleText(Strings.text("model.filter"));
        CustomTextField search = new CustomTextField();
        search.setId("search");
        search.getStyleClass().add("search");
        search.setLeft(new FontIcon(MaterialDesignM.MAGNIFY));
        search.setPromptText(Strings.text("model.search"));
        search.setAccessibleText(Strings.text("model.search"));
        search.textProperty().bindBidirectional(layers.search());
        getChildren().addAll(filter, search);
    }
}
