// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.data;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;

/** How many photos there are of each class in each part. */
final class CountsTable extends Card {

    private final GridPane grid = new GridPane();

    CountsTable() {
        grid.getStyleClass().add("counts");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        names.setMinWidth(40);
        grid.getColumnConstraints().add(names);
        for (int width : new int[] {52, 64, 40}) {
            ColumnConstraints figures = new ColumnConstraints(width);
            figures.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().add(figures);
        }
        getChildren().addAll(Labels.of(Strings.text("data.counts"), "heading"), grid);
    }

    void show(List<DataViewModel.ClassPhotos> classes) {
        grid.getChildren().clear();
        row(
                0,
                Labels.small(Strings.text("data.class")),
                Labels.of(Strings.text("split.train.short"), "small", "trained-text"),
                Labels.of(Strings.text("split.validation.short"), "small", "validation-text"),
                Labels.small(Strings.text("split.test")));
        int line = 1;
        for (DataViewModel.ClassPhotos photos : classes) {
            row(
                    line++,
                    Labels.of(photos.name(), "strong"),
                    figure(photos.training()),
                    figure(photos.validation()),
                    figure(photos.test()));
        }
        row(
                line,
                Labels.of(Strings.text("data.sum"), "muted"),
                figure(classes.stream()
                        .mapToInt(DataViewModel.ClassPhotos::training)
                        .sum()),
                figure(classes.stream()
                        .mapToInt(DataViewModel.ClassPhotos::validation)
                        .sum()),
                figure(classes.stream()
                        .mapToInt(DataViewModel.ClassPhotos::test)
                        .sum()));
    }

    private static Label figure(int count) {
        return Labels.of(count == 0 ? "–" : Figures.count(count));
    }

    private void row(int line, Label... cells) {
        grid.addRow(line, cells);
    }
}
