// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.layers;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import org.graftwork.model.VariableSelection;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.ShortNameCell;

/**
 * The columns of the layers' tree. Where there is little room, one column has the kinds of layers and the shapes of
 * variables, whose roles their names tell; the closer look has all.
 */
final class LayerColumns {

    private static final double ALL_THE_REST = 2000;
    private static final double ROOM_FOR_ALL = 760;
    private static final double ROOM_FOR_NAMES = 480;
    private static final double ROOM_FOR_KIND = 400;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final TreeTableColumn<LayerRow, LayerRow> name = new TreeTableColumn<>(Strings.text("model.column.name"));
    private final TreeTableColumn<LayerRow, String> role = text("model.column.role", LayerRow::role, 136, "");
    private final TreeTableColumn<LayerRow, String> kindOrShape =
            text("model.column.kindOrShape", LayerRow::kindOrShape, 132, "");
    private final TreeTableColumn<LayerRow, String> shape = text("model.column.shape", LayerRow::shape, 128, "");
    private final TreeTableColumn<LayerRow, String> dtype = text("model.column.dtype", LayerRow::dtype, 72, "");
    private final TreeTableColumn<LayerRow, String> parameters =
            text("model.column.parameters", LayerRow::parameters, 88, "number");
    private final TreeTableColumn<LayerRow, LayerRow> trained =
            new TreeTableColumn<>(Strings.text("model.column.trained"));

    /**
     * @param selection what is trained
     * @param toggled takes the row whose box is clicked
     */
    LayerColumns(ReadOnlyObjectProperty<VariableSelection> selection, Consumer<LayerRow> toggled) {
        name.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(cell.getValue().getValue()));
        name.setCellFactory(column -> new ShortNameCell<>(
                LayerRow::name,
                row -> row.variable()
                        .map(held -> held.name())
                        .orElse(row.layer().name())));
        name.setPrefWidth(ALL_THE_REST);
        name.setSortable(false);
        trained.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(cell.getValue().getValue()));
        trained.setCellFactory(column -> new TrainedCell(selection, toggled));
        trained.getStyleClass().add("trained-column");
        trained.setSortable(false);
        fix(trained, 64);
    }

    void addTo(TreeTableView<LayerRow> tree) {
        tree.getColumns().setAll(List.of(name, kindOrShape, role, shape, dtype, parameters, trained));
        tree.widthProperty().addListener((observable, before, now) -> show(tree, now.doubleValue()));
    }

    private void show(TreeTableView<LayerRow> tree, double width) {
        boolean all = width >= ROOM_FOR_ALL;
        kindOrShape.setVisible(!all && width >= ROOM_FOR_KIND);
        List.of(role, shape, dtype).forEach(column -> column.setVisible(all));
        boolean narrow = width < ROOM_FOR_NAMES;
        tree.pseudoClassStateChanged(NARROW, narrow);
        fix(kindOrShape, narrow ? 114 : 132);
        fix(parameters, narrow ? 82 : 88);
    }

    private static TreeTableColumn<LayerRow, String> text(
            String key, Function<LayerRow, String> value, double width, String styleClass) {
        TreeTableColumn<LayerRow, String> column = new TreeTableColumn<>(Strings.text(key));
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue().getValue())));
        fix(column, width);
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
}
