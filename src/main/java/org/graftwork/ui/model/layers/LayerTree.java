// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.layers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import org.graftwork.model.LayerFolder;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Labels;

/** The layers with their variables. Rows are made for what is seen alone, so that a thousand of them cost nothing. */
final class LayerTree extends TreeTableView<LayerRow> {

    private static final double ROW = 30;
    private static final double LEAST_HEIGHT = 150;

    private final LayersViewModel layers;

    LayerTree(LayersViewModel layers) {
        this.layers = layers;
        setId("layers");
        getStyleClass().add("layer-tree");
        setAccessibleText(Strings.text("model.layers"));
        setShowRoot(false);
        setFixedCellSize(ROW);
        setMinHeight(LEAST_HEIGHT);
        setPrefHeight(LEAST_HEIGHT);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        setPlaceholder(Labels.muted(Strings.text("model.layers.none")));
        getSelectionModel()
                .selectedItemProperty()
                .addListener((observable, before, now) ->
                        layers.selected().set(Optional.ofNullable(now).map(TreeItem::getValue)));
        layers.found().addListener((observable, before, now) -> show());
        layers.wanted().addListener((observable, before, now) -> now.ifPresent(this::select));
        show();
        layers.wanted().get().ifPresent(this::select);
    }

    /** Shows what was found; what was opened and selected stays so where it is still there. */
    private void show() {
        Set<String> open = openLayers();
        Optional<LayerRow> selected = layers.selected().get();
        List<LayerSearch.Found> found = layers.found().get();
        LayerFolder common = layers.commonFolder();
        TreeItem<LayerRow> root = new TreeItem<>();
        List<TreeItem<LayerRow>> items = new ArrayList<>();
        TreeItem<LayerRow> again = null;
        for (LayerSearch.Found layer : found) {
            TreeItem<LayerRow> item = new TreeItem<>(LayerRow.of(layer.layer(), common));
            layer.variables()
                    .forEach(variable -> item.getChildren().add(new TreeItem<>(LayerRow.of(layer.layer(), variable))));
            item.setExpanded(layers.isNarrow() || open.contains(layer.layer().name()));
            items.add(item);
            if (again == null && selected.isPresent()) {
                again = find(item, selected.get());
            }
        }
        root.getChildren().setAll(items);
        root.setExpanded(true);
        setRoot(root);
        if (again != null) {
            getSelectionModel().select(again);
        }
    }

    private Set<String> openLayers() {
        Set<String> open = new HashSet<>();
        if (getRoot() != null && !layers.isNarrow()) {
            getRoot().getChildren().stream()
                    .filter(TreeItem::isExpanded)
                    .forEach(item -> open.add(item.getValue().layer().name()));
        }
        return open;
    }

    private static TreeItem<LayerRow> find(TreeItem<LayerRow> item, LayerRow wanted) {
        if (item.getValue().equals(wanted)) {
            return item;
        }
        return item.getChildren().stream()
                .filter(child -> child.getValue().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private void select(LayerRow wanted) {
        getRoot().getChildren().stream()
                .filter(item -> item.getValue().layer().equals(wanted.layer()))
                .findFirst()
                .ifPresent(layer -> {
                    layer.setExpanded(layer.isExpanded() || wanted.variable().isPresent());
                    TreeItem<LayerRow> item = find(layer, wanted);
                    getSelectionModel().select(item == null ? layer : item);
                    scrollTo(getRow(layer));
                });
    }
}
