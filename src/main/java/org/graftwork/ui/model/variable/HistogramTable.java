// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.variable;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.graftwork.model.VariableStatistics;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;

/** The numbers of a histogram. */
final class HistogramTable extends TableView<HistogramStep> {

    private static final double HEIGHT = 160;

    HistogramTable() {
        setId("histogram-figures");
        setAccessibleText(Strings.text("model.histogram"));
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        getColumns()
                .setAll(List.of(
                        column("model.histogram.from", step -> Figures.value(step.from())),
                        column("model.histogram.to", step -> Figures.value(step.to())),
                        column("model.histogram.count", step -> Figures.count(step.count()))));
    }

    void show(VariableStatistics statistics) {
        getItems().setAll(HistogramStep.of(statistics));
    }

    private static TableColumn<HistogramStep, String> column(String key, Function<HistogramStep, String> value) {
        TableColumn<HistogramStep, String> column = new TableColumn<>(Strings.text(key));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
        column.getStyleClass().add("number");
        column.setSortable(false);
        return column;
    }
}
