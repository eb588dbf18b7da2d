// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.head;

import java.math.BigDecimal;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.graftwork.training.EpochFigures;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;

/** The last run beside the one before it; no room before there are two. */
final class CompareCard extends Card {

    private static final double THIRD = 100.0 / 3;

    private final HeadBench bench;
    private final GridPane table = new GridPane();
    private int rows;

    CompareCard(HeadBench bench) {
        this.bench = bench;
        setId("compare-runs");
        getStyleClass().add("compact");
        table.getStyleClass().add("figures-grid");
        for (int column = 0; column < 3; column++) {
            ColumnConstraints third = new ColumnConstraints();
            third.setPercentWidth(THIRD);
            table.getColumnConstraints().add(third);
        }
        getChildren().addAll(Labels.heading(Strings.text("lesson.head.compare")), table);
        bench.before().addListener((observable, before, now) -> show());
        bench.last().addListener((observable, before, now) -> show());
        show();
    }

    private void show() {
        boolean two = bench.before().get() != null;
        setVisible(two);
        setManaged(two);
        table.getChildren().clear();
        rows = 0;
        if (two) {
            table.addRow(
                    rows++,
                    Labels.of(""),
                    Labels.of(Strings.text("lesson.head.before"), "muted"),
                    Labels.of(Strings.text("lesson.head.last"), "muted"));
            add(
                    Strings.text("train.learningRate"),
                    made -> rate(made.plan().phases().get(0).optimizer().learningRate()));
            add(Strings.text("train.batch"), made -> Figures.count(made.plan().batch()));
            add(
                    Strings.text("train.epochs"),
                    made -> Figures.count(made.outcome().epochs().size()));
            add(
                    Strings.text("train.tile.validation"),
                    made -> Figures.percent(end(made).validationAccuracy()));
            add(
                    Strings.text("lesson.head.validationLoss"),
                    made -> Figures.loss(end(made).validationLoss()));
            // How fast another machine was says nothing of this one.
            if (!bench.before().get().outcome().stored()
                    && !bench.last().get().outcome().stored()) {
                add(
                        Strings.text("lesson.head.epochSeconds"),
                        made -> Figures.seconds(made.outcome().secondsAnEpoch()));
            }
        }
    }

    private void add(String name, Function<HeadBench.Made, String> figure) {
        String before = figure.apply(bench.before().get());
        String last = figure.apply(bench.last().get());
        Label changed = Labels.of(last, before.equals(last) ? "muted" : "strong");
        table.addRow(rows++, Labels.of(name, "muted"), Labels.of(before), changed);
    }

    /** A rate as it was typed, such as 0.0001. */
    private static String rate(double rate) {
        return new BigDecimal(Double.toString(rate)).stripTrailingZeros().toPlainString();
    }

    private static EpochFigures end(HeadBench.Made made) {
        return made.outcome().epochs().get(made.outcome().epochs().size() - 1);
    }
}
