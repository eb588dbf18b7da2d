// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.compare;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Labels;

/** The lines of a comparison as figures, an epoch a row. */
final class EpochTable extends TableView<EpochTable.Row> {

    private final Comparison comparison;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();

    /** An epoch of a run. */
    record Row(String run, RunPoint point) {}

    EpochTable(Comparison comparison) {
        this.comparison = comparison;
        setItems(rows);
        setId("comparison-figures");
        getStyleClass().add("dense-table");
        setAccessibleText(Strings.text("train.figures"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        setPlaceholder(Labels.muted(Strings.text("train.figures.none")));
        setMinHeight(200);
        setPrefHeight(200);
        TableColumn<Row, String> run = column("lesson.compare.column.run", 116, Row::run);
        run.getStyleClass().remove("number");
        getColumns()
                .setAll(List.of(
                        run,
                        column(
                                "train.column.epoch",
                                52,
                                row -> Integer.toString(row.point().figures().epoch())),
                        column(
                                "train.column.seconds",
                                60,
                                row -> Figures.seconds(row.point().seconds())),
                        column(
                                "split.train",
                                72,
                                row -> Figures.percent(row.point().figures().trainAccuracy())),
                        column(
                                "split.validation",
                                78,
                                row -> Figures.percent(row.point().figures().validationAccuracy()))));
        comparison.runs().addListener((ListChangeListener<ComparedRun>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::follow);
            }
            fill();
        });
        comparison.runs().forEach(this::follow);
        comparison.busy().addListener((observable, before, now) -> fill());
        fill();
    }

    private void fill() {
        rows.setAll(comparison.runs().stream()
                .flatMap(run -> rows(run, run.points()))
                .toList());
    }

    private static Stream<Row> rows(ComparedRun run, List<? extends RunPoint> points) {
        return points.stream().map(point -> new Row(run.contender().name(), point));
    }

    /** While a run is under way its epochs come last; afterwards they stand where its line does. */
    private void follow(ComparedRun run) {
        run.points().addListener((ListChangeListener<RunPoint>) change -> {
            while (change.next()) {
                rows(run, change.getAddedSubList()).forEach(rows::add);
            }
        });
    }

    private static TableColumn<Row, String> column(String key, double width, Function<Row, String> value) {
        TableColumn<Row, String> column = new TableColumn<>(Strings.text(key));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setMinWidth(width);
        column.setSortable(false);
        column.getStyleClass().add("number");
        return column;
    }
}
