// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.judge;

import java.util.function.BiConsumer;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.graftwork.evaluation.Evaluation;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Labels;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** A confusion matrix; a cell shows its photos. */
final class MatrixPane extends GridPane {

    private static final double NAME = 72;
    private static final double CELL = 64;

    private final Evaluation evaluation;
    private final BiConsumer<Integer, Integer> chosen;
    private final ToggleGroup group = new ToggleGroup();

    /**
     * @param chosen hears which cell was chosen, by the numbers of its row and its column; -1 twice for none
     */
    MatrixPane(Evaluation evaluation, BiConsumer<Integer, Integer> chosen) {
        this.evaluation = evaluation;
        this.chosen = chosen;
        setId("confusion-matrix");
        getStyleClass().add("confusion-matrix");
        int classes = evaluation.classes().size();
        ColumnConstraints names = new ColumnConstraints(NAME);
        names.setHalignment(HPos.RIGHT);
        getColumnConstraints().add(names);
        for (int column = 0; column < classes; column++) {
            ColumnConstraints constraints = new ColumnConstraints(CELL, CELL, Double.MAX_VALUE);
            constraints.setHgrow(Priority.ALWAYS);
            constraints.setFillWidth(true);
            getColumnConstraints().add(constraints);
            Label name = Labels.of(
                    Strings.text("lesson.judge.takenFor", evaluation.classes().get(column)), "small", "muted");
            name.setMaxWidth(Double.MAX_VALUE);
            name.setAlignment(Pos.CENTER);
            add(name, column + 1, 0);
        }
        for (int row = 0; row < classes; row++) {
            add(Labels.of(evaluation.classes().get(row), "strong"), 0, row + 1);
            for (int column = 0; column < classes; column++) {
                add(cell(row, column), column + 1, row + 1);
            }
        }
        group.selectedToggleProperty().addListener((observable, before, now) -> {
            if (now == null) {
                chosen.accept(-1, -1);
            }
        });
    }

    private Region cell(int row, int column) {
        int count = evaluation.matrix().count(row, column);
        int of = evaluation.matrix().actual(row);
        Label figure = Labels.of(Figures.count(count), "stat-value");
        Label share = Labels.of(Figures.percent(of == 0 ? Double.NaN : count / (double) of), "small", "muted");
        VBox words = new VBox(figure, share);
        words.setAlignment(Pos.CENTER);
        String described = Strings.text(
                "lesson.judge.cell",
                count,
                evaluation.classes().get(row),
                evaluation.classes().get(column));
        boolean right = row == column && count > 0;
        if (right) {
            figure.setGraphic(new FontIcon(MaterialDesignC.CHECK));
        }
        Region cell = right || count == 0 ? words : mistakes(row, column, words);
        cell.setId("cell-" + row + "-" + column);
        cell.getStyleClass()
                .addAll("matrix-cell", right ? "matrix-right" : count == 0 ? "matrix-empty" : "matrix-wrong");
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.setAccessibleText(described);
        return cell;
    }

    /** A cell of mistakes, which can be looked at. */
    private ToggleButton mistakes(int row, int column, Node words) {
        ToggleButton cell = new ToggleButton("", words);
        cell.setToggleGroup(group);
        cell.selectedProperty().addListener((observable, before, now) -> {
            if (now) {
                chosen.accept(row, column);
            }
        });
        return cell;
    }
}
