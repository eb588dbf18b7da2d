// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.variable;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.graftwork.model.VariableStatistics;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.Notice;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** What a variable holds, in figures and as a histogram, which can be read as figures too. */
final class StatisticsView extends VBox {

    private static final Ikon AS_FIGURES = MaterialDesignT.TABLE;
    private static final Ikon AS_BARS = MaterialDesignC.CHART_HISTOGRAM;
    private static final int SMALL = 24;

    private final VariableStudy study;
    private final Notice problem = new Notice(Notice.Kind.PROBLEM);
    private final HBox waiting = new HBox();
    private final GridPane figures = new GridPane();
    private final StackPane around = new StackPane(figures);
    private final Histogram histogram = new Histogram();
    private final HistogramTable table = new HistogramTable();
    private final Label notFinite = Labels.wrapped(Labels.of("", "small", "error-text"));
    private final Button change = Buttons.icon(Strings.text("model.histogram.asFigures"), AS_FIGURES, this::change);
    private boolean asFigures;

    StatisticsView(VariableStudy study) {
        this.study = study;
        getStyleClass().add("statistics");
        problem.following("", study.problem());
        ProgressIndicator turning = new ProgressIndicator();
        turning.setMaxSize(SMALL, SMALL);
        waiting.getChildren().addAll(turning, Labels.small(Strings.text("model.statistics.working")));
        waiting.getStyleClass().add("waiting");
        waiting.setAlignment(Pos.CENTER_LEFT);
        figures.getStyleClass().add("statistics-figures");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            figures.getColumnConstraints().add(half);
        }
        change.setId("histogram-change");
        around.getChildren().add(change);
        StackPane.setAlignment(change, Pos.TOP_RIGHT);
        study.statistics().addListener((observable, before, now) -> show());
        study.working().addListener((observable, before, now) -> show());
        study.problem().addListener((observable, before, now) -> show());
        show();
    }

    private void show() {
        getChildren().clear();
        if (!study.problem().get().isEmpty()) {
            getChildren().add(problem);
        }
        if (study.working().get()) {
            getChildren().add(waiting);
        }
        study.statistics().get().ifPresent(this::show);
    }

    private void show(VariableStatistics statistics) {
        figures.getChildren().clear();
        figures.add(figure("model.statistics.minimum", statistics.minimum()), 0, 0);
        figures.add(figure("model.statistics.maximum", statistics.maximum()), 1, 0);
        figures.add(figure("model.statistics.mean", statistics.mean()), 0, 1);
        figures.add(figure("model.statistics.deviation", statistics.deviation()), 1, 1);
        histogram.show(statistics);
        table.show(statistics);
        Buttons.name(change, Strings.text(asFigures ? "model.histogram.asBars" : "model.histogram.asFigures"));
        change.setGraphic(new FontIcon(asFigures ? AS_BARS : AS_FIGURES));
        getChildren().addAll(around, asFigures ? table : histogram);
        if (statistics.notFinite() > 0) {
            notFinite.setText(Strings.text("model.statistics.notFinite", Figures.count(statistics.notFinite())));
            getChildren().add(1, notFinite);
        }
    }

    private void change() {
        asFigures = !asFigures;
        show();
    }

    private static VBox figure(String key, double value) {
        return new VBox(Labels.small(Strings.text(key)), Labels.of(Figures.value(value), "strong"));
    }
}
