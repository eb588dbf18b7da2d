// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.ShortNameCell;

/** Every variable of the base, by layer: whether it was trained, whether it changed, and how much. */
final class ChangesTable extends TreeTableView<ChangeRow> {

    private static final double ALL_THE_REST = 2000;
    private static final double WIDE_ENOUGH_FOR_ALL = 600;
    private static final double WIDE_CHANGE = 144;
    private static final double NARROW_CHANGE = 88;

    private final VariableChanges changes;
    private final BooleanProperty expanded = new SimpleBooleanProperty();
    private final BooleanProperty isWide = new SimpleBooleanProperty();
    private final DoubleProperty largest = new SimpleDoubleProperty();

    ChangesTable(VariableChanges changes) {
        this.changes = changes;
        setId("changes-table");
        setAccessibleText(Strings.text("changes.table"));
        setShowRoot(false);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        setPlaceholder(Labels.muted(Strings.text("changes.found")));
        setMinHeight(192);
        setRowFactory(table -> new Row());
        TreeTableColumn<ChangeRow, ChangeRow> training =
                column("trained", ChangeCells.Training::new, Comparator.comparingInt(ChangeRow::trained));
        fix(training, 112);
        TreeTableColumn<ChangeRow, ChangeRow> change = change();
        getColumns().setAll(List.of(name(), training, result(), change));
        // In a narrow table the icon of the result says whether a variable was trained.
        training.visibleProperty().bind(isWide);
        isWide.addListener((observable, before, now) -> fix(change, now ? WIDE_CHANGE : NARROW_CHANGE));
        isWide.bind(widthProperty().greaterThan(WIDE_ENOUGH_FOR_ALL));
        expanded.addListener((observable, before, now) -> show());
        changes.shown().addListener((observable, before, now) -> show());
        changes.filter().addListener((observable, before, now) -> show());
        changes.search().addListener((observable, before, now) -> show());
        show();
    }

    /** Whether the variables of all layers are shown. */
    BooleanProperty expanded() {
        return expanded;
    }

    private void show() {
        largest.set(changes.shown().get() == null ? 0 : changes.shown().get().largest());
        boolean open = expanded.get() || changes.isNarrowed();
        TreeItem<ChangeRow> root = new TreeItem<>();
        for (PhaseChanges.Layer layer : changes.found()) {
            TreeItem<ChangeRow> item = new TreeItem<>(layer.row());
            layer.variables().forEach(variable -> item.getChildren().add(new TreeItem<>(variable)));
            item.setExpanded(open);
            root.getChildren().add(item);
        }
        root.setExpanded(true);
        setRoot(root);
        sort();
    }

    private TreeTableColumn<ChangeRow, ChangeRow> name() {
        TreeTableColumn<ChangeRow, ChangeRow> column = column(
                "name",
                () -> new ShortNameCell<>(ChangeRow::label, ChangeRow::title),
                Comparator.comparing(ChangeRow::label));
        column.setPrefWidth(ALL_THE_REST);
        // The network's own order is the one to go back to.
        column.setSortable(false);
        return column;
    }

    private TreeTableColumn<ChangeRow, ChangeRow> result() {
        TreeTableColumn<ChangeRow, ChangeRow> column =
                column("result", () -> new ChangeCells.Result(isWide), Comparator.comparingInt(ChangeRow::changed));
        fix(column, 112);
        return column;
    }

    private TreeTableColumn<ChangeRow, ChangeRow> change() {
        TreeTableColumn<ChangeRow, ChangeRow> column = column(
                "change", () -> new ChangeCells.Change(largest), Comparator.comparingDouble(ChangeRow::relativeChange));
        Label title = Labels.of(column.getText(), "column-title");
        title.setTooltip(new Tooltip(Strings.text("changes.column.change.help")));
        column.setText("");
        column.setGraphic(title);
        column.setSortType(TreeTableColumn.SortType.DESCENDING);
        column.getStyleClass().add("number");
        fix(column, NARROW_CHANGE);
        return column;
    }

    private static TreeTableColumn<ChangeRow, ChangeRow> column(
            String key, Supplier<TreeTableCell<ChangeRow, ChangeRow>> cell, Comparator<ChangeRow> order) {
        TreeTableColumn<ChangeRow, ChangeRow> column = new TreeTableColumn<>(Strings.text("changes.column." + key));
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().getValue()));
        column.setCellFactory(made -> cell.get());
        column.setComparator(order);
        return column;
    }

    private static void fix(TreeTableColumn<ChangeRow, ?> column, double width) {
        column.setMinWidth(Math.min(width, column.getMaxWidth()));
        column.setMaxWidth(width);
        column.setMinWidth(width);
        column.setPrefWidth(width);
    }

    /** A line that is read aloud as a sentence. */
    private static final class Row extends TreeTableRow<ChangeRow> {
        @Override
        protected void updateItem(ChangeRow row, boolean empty) {
            super.updateItem(row, empty);
            setAccessibleText(empty || row == null ? null : row.spoken());
        }
    }
}
