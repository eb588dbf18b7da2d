// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.graftwork.model.LayerInfo;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The layers of a model with their variables, to be searched. */
final class LayerTable extends Card {

    private static final double ALL_THE_REST = 2000;

    private final ModelViewModel bench;
    private final TreeTableView<LayerRow> table = new TreeTableView<>();
    private final Label count = Labels.of("", "small", "muted");

    LayerTable(ModelViewModel bench) {
        this.bench = bench;
        getStyleClass().add("table-card");
        TextField search = search();
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(Labels.of(Strings.text("model.layers"), "heading"), count, space, search);
        header.setAlignment(Pos.BASELINE_LEFT);
        header.getStyleClass().add("card-header");
        table.setId("layers");
        table.setAccessibleText(Strings.text("model.layers"));
        table.setShowRoot(false);
        table.setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.setPlaceholder(Labels.muted(Strings.text("model.layers.none")));
        table.setMinHeight(160);
        table.getColumns()
                .setAll(List.of(
                        text("model.column.name", LayerRow::name, 0, ""),
                        text("model.column.shape", LayerRow::shape, 128, ""),
                        text("model.column.dtype", LayerRow::dtype, 72, ""),
                        text("model.column.parameters", row -> Figures.count(row.parameters()), 104, "number"),
                        trainable()));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(header, table);
        bench.search().addListener((observable, before, now) -> show());
    }

    /** Shows the layers that are searched for. */
    void show() {
        List<LayerInfo> layers = bench.layersFound();
        boolean searching = !bench.search().get().isBlank();
        String common = commonFolder(layers);
        TreeItem<LayerRow> root = new TreeItem<>();
        for (LayerInfo layer : layers) {
            TreeItem<LayerRow> item = new TreeItem<>(LayerRow.of(layer, common));
            layer.variables().forEach(variable -> item.getChildren().add(new TreeItem<>(LayerRow.of(layer, variable))));
            item.setExpanded(searching);
            root.getChildren().add(item);
        }
        root.setExpanded(true);
        table.setRoot(root);
        int variables =
                layers.stream().mapToInt(layer -> layer.variables().size()).sum();
        count.setText(Strings.text("model.layers.count", layers.size(), variables));
    }

    /** The first part of the names, such as the network's own, where all layers share it. */
    private String commonFolder(List<LayerInfo> layers) {
        List<LayerInfo> all =
                bench.model().get() == null ? layers : bench.model().get().layers();
        if (all.size() < 2) {
            return "";
        }
        String first = all.get(0).name();
        String folder = first.substring(0, first.indexOf('/') + 1);
        return all.stream().allMatch(layer -> layer.name().startsWith(folder)) ? folder : "";
    }

    private TextField search() {
        CustomTextField search = new CustomTextField();
        search.setId("search");
        search.getStyleClass().add("search");
        search.setLeft(new FontIcon(MaterialDesignM.MAGNIFY));
        search.setPromptText(Strings.text("model.search"));
        search.setAccessibleText(Strings.text("model.search"));
        search.textProperty().bindBidirectional(bench.search());
        return search;
    }

    private static TreeTableColumn<LayerRow, String> text(
            String key, Function<LayerRow, String> value, double width, String styleClass) {
        TreeTableColumn<LayerRow, String> column = new TreeTableColumn<>(Strings.text(key));
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue().getValue())));
        if (width > 0) {
            fix(column, width);
        } else {
            column.setPrefWidth(ALL_THE_REST);
        }
        column.setSortable(false);
        if (!styleClass.isEmpty()) {
            column.getStyleClass().add(styleClass);
        }
        return column;
    }

    private static void fix(TreeTableColumn<LayerRow, ?> column, double width) {
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setMaxWidth(width);
    }

    private static TreeTableColumn<LayerRow, LayerRow> trainable() {
        TreeTableColumn<LayerRow, LayerRow> column = new TreeTableColumn<>(Strings.text("model.column.trainable"));
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(cell.getValue().getValue()));
        column.setCellFactory(made -> new TrainableCell());
        fix(column, 144);
        column.setSortable(false);
        return column;
    }

    private static final class TrainableCell extends TreeTableCell<LayerRow, LayerRow> {
        @Override
        protected void updateItem(LayerRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            FontIcon icon =
                    new FontIcon(row.isTrainable() ? MaterialDesignT.TUNE_VARIANT : MaterialDesignL.LOCK_OUTLINE);
            icon.getStyleClass().add(row.isTrainable() ? "trained-icon" : "frozen-icon");
            setGraphic(icon);
            setText(Strings.text(
                    row.isMixed() ? "model.partly" : row.isTrainable() ? "model.yes" : "model.no",
                    Figures.count(row.trainable()),
                    Figures.count(row.parameters())));
        }
    }
}
