// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.hub;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Labels;

/** The chart's figures, a model a line. */
final class CostTable extends TableView<HubModel> {

    private final HubViewModel bench;

    CostTable(HubViewModel bench) {
        this.bench = bench;
        SortedList<HubModel> sorted = new SortedList<>(bench.finder().results());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        setId("cost-table");
        setAccessibleText(Strings.text("hub.table"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        setPlaceholder(Labels.muted(Strings.text("hub.none.title")));
        getStyleClass().add("dense-table");
        getColumns()
                .setAll(List.of(
                        text(),
                        number("top1", model -> model.top1(), Figures::percent),
                        number("adds", model -> adds(model), adds -> HubWords.magnitude(Math.round(adds))),
                        number("speed", bench.cost()::imagesPerSecond, images -> HubWords.rounded(images))));
        getSelectionModel().selectedItemProperty().addListener((observable, before, now) -> {
            if (now != null) {
                bench.selected().set(now);
            }
        });
        bench.cost().speed().addListener(changed -> refresh());
        bench.selected().addListener(changed -> follow());
        follow();
    }

    private void follow() {
        HubModel wanted = bench.selected().get();
        if (wanted != null
                && !wanted.equals(getSelectionModel().getSelectedItem())
                && getItems().contains(wanted)) {
            getSelectionModel().select(wanted);
            scrollTo(wanted);
        }
    }

    private static OptionalDouble adds(HubModel model) {
        return model.multiplyAdds().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) model.multiplyAdds().getAsLong());
    }

    private static TableColumn<HubModel, String> text() {
        TableColumn<HubModel, String> column = new TableColumn<>(Strings.text("hub.column.name"));
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(cell.getValue().name()));
        column.setCellFactory(made -> new NameCell());
        column.setPrefWidth(176);
        return column;
    }

    private static TableColumn<HubModel, OptionalDouble> number(
            String key, Function<HubModel, OptionalDouble> value, Function<Double, String> words) {
        TableColumn<HubModel, OptionalDouble> column = new TableColumn<>(Strings.text("hub.column." + key));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setComparator(Comparator.comparingDouble(figure -> figure.orElse(-1)));
        column.setCellFactory(made -> new TableCell<>() {
            @Override
            protected void updateItem(OptionalDouble figure, boolean empty) {
                super.updateItem(figure, empty);
                setText(empty || figure == null ? "" : figure.isEmpty() ? "–" : words.apply(figure.getAsDouble()));
            }
        });
        column.getStyleClass().add("number");
        column.setPrefWidth("adds".equals(key) ? 80 : 64);
        column.setMinWidth(column.getPrefWidth());
        return column;
    }

    /** Names that are too long differ at the end as often as at the beginning. */
    private static final class NameCell extends TableCell<HubModel, String> {
        NameCell() {
            setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        }

        @Override
        protected void updateItem(String name, boolean empty) {
            super.updateItem(name, empty);
            setText(empty ? "" : name);
        }
    }
}
