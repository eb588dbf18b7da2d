// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.judge;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.graftwork.evaluation.ClassFigures;
import org.graftwork.evaluation.Evaluation;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Labels;

/** How well each class is told from the others. */
final class ClassTable extends GridPane {

    private static final String[] COLUMNS = {"class", "photos", "precision", "recall", "f1"};

    ClassTable(Evaluation evaluation) {
        setId("class-table");
        getStyleClass().add("figures-grid");
        for (int column = 0; column < COLUMNS.length; column++) {
            ColumnConstraints each = new ColumnConstraints();
            each.setPercentWidth(100.0 / COLUMNS.length);
            getColumnConstraints().add(each);
            Label name = Labels.of(Strings.text("lesson.judge.column." + COLUMNS[column]), "small", "muted");
            name.setTooltip(new Tooltip(Strings.text("lesson.judge.column." + COLUMNS[column] + ".help")));
            add(name, column, 0);
        }
        int row = 1;
        for (ClassFigures figures : evaluation.perClass()) {
            addRow(
                    row++,
                    Labels.of(figures.name(), "strong"),
                    Labels.of(Figures.count(figures.photos())),
                    Labels.of(Figures.percent(figures.precision())),
                    Labels.of(Figures.percent(figures.recall())),
                    Labels.of(Figures.percent(figures.f1())));
        }
    }
}
