// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.graftwork.training.EpochFigures;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Labels;

/** The curves as figures, an epoch a line. */
final class FiguresTable extends TableView<EpochFigures> {

    FiguresTable(RunCurves curves) {
        super(curves.epochs());
        setId("figures");
        setAccessibleText(Strings.text("train.figures"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        setPlaceholder(Labels.muted(Strings.text("train.figures.none")));
        setMinHeight(200);
        getColumns()
                .setAll(List.of(
                        column("epoch", 56, figures -> Integer.toString(figures.epoch())),
                        pair(
                                "loss",
                                figures -> Figures.loss(figures.trainLoss()),
                                figures -> Figures.loss(figures.validationLoss())),
                        pair(
                                "accuracy",
                                figures -> Figures.percent(figures.trainAccuracy()),
                                figures -> Figures.percent(figures.validationAccuracy())),
                        column("seconds", 56, figures -> Figures.seconds(figures.seconds()))));
    }

    private static TableColumn<EpochFigures, String> pair(
            String key, Function<EpochFigures, String> training, Function<EpochFigures, String> validation) {
        TableColumn<EpochFigures, String> pair = new TableColumn<>(Strings.text("train.column." + key));
        pair.getColumns().setAll(List.of(column("training", 80, training), column("validation", 80, validation)));
        pair.setSortable(false);
        return pair;
    }

    private static TableColumn<EpochFigures, String> column(
            String key, double width, Function<EpochFigures, String> value) {
        TableColumn<EpochFigures, String> column = new TableColumn<>(Strings.text("train.column." + key));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setMinWidth(width);
        column.setSortable(false);
        column.getStyleClass().add("number");
        return column;
    }
}
