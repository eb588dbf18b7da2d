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
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(Labels.muted(Strings.text("train.figures.none")));
        setMinHeight(200);
        getColumns()
                .setAll(List.of(
                        column("epoch", figures -> Integer.toString(figures.epoch())),
                        column("phase", EpochFigures::phase),
                        column("trainLoss", figures -> Figures.loss(figures.trainLoss())),
                        column("validationLoss", figures -> Figures.loss(figures.validationLoss())),
                        column("trainAccuracy", figures -> Figures.percent(figures.trainAccuracy())),
                        column("validationAccuracy", figures -> Figures.percent(figures.validationAccuracy())),
                        column("seconds", figures -> Figures.seconds(figures.seconds()))));
    }

    private static TableColumn<EpochFigures, String> column(String key, Function<EpochFigures, String> value) {
        TableColumn<EpochFigures, String> column = new TableColumn<>(Strings.text("train.column." + key));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
        column.setSortable(false);
        column.getStyleClass().add("number");
        return column;
    }
}
