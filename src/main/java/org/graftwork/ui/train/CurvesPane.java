// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.graftwork.training.EpochFigures;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;

/** The two charts of a run, loss and accuracy, and where there is room for one alone what its lines are. */
public final class CurvesPane extends VBox {

    private final RunCurves curves;
    private final LearningChart loss = new LearningChart(Strings.text("train.chart.loss"), LearningChart.Measure.LOSS);
    private final LearningChart accuracy =
            new LearningChart(Strings.text("train.chart.accuracy"), LearningChart.Measure.ACCURACY);

    private final ChartPair charts = new ChartPair(loss, accuracy);

    public CurvesPane(RunCurves curves) {
        this.curves = curves;
        loss.setId("loss-chart");
        accuracy.setId("accuracy-chart");
        VBox.setVgrow(charts, Priority.ALWAYS);
        CurveLegend legend = new CurveLegend();
        legend.visibleProperty().bind(charts.oneAlone());
        legend.managedProperty().bind(legend.visibleProperty());
        getChildren().addAll(legend, charts);
        curves.steps().addListener((ListChangeListener<RunCurves.Step>) change -> showSteps());
        curves.epochs().addListener((ListChangeListener<EpochFigures>) change -> showEpochs());
        curves.phases().addListener((ListChangeListener<RunCurves.PhaseMark>) change -> showPhases());
        curves.plannedEpochs().addListener((observable, before, now) -> showPlan());
        showPlan();
        showSteps();
        showEpochs();
        showPhases();
    }

    /** The charts as they are placed. */
    public ChartPair charts() {
        return charts;
    }

    private void showPlan() {
        loss.setEpochs(curves.plannedEpochs().get());
        accuracy.setEpochs(curves.plannedEpochs().get());
    }

    private void showPhases() {
        loss.setPhases(curves.phases());
        accuracy.setPhases(curves.phases());
    }

    private void showSteps() {
        loss.setSteps(curves.steps(), RunCurves.Step::loss);
        accuracy.setSteps(curves.steps(), RunCurves.Step::accuracy);
    }

    private void showEpochs() {
        List<EpochFigures> epochs = curves.epochs();
        loss.setEpochFigures(epochs, EpochFigures::trainLoss, EpochFigures::validationLoss);
        accuracy.setEpochFigures(epochs, EpochFigures::trainAccuracy, EpochFigures::validationAccuracy);
        describe(loss, "train.chart.loss.described", EpochFigures::trainLoss, EpochFigures::validationLoss, false);
        describe(
                accuracy,
                "train.chart.accuracy.described",
                EpochFigures::trainAccuracy,
                EpochFigures::validationAccuracy,
                true);
    }

    private void describe(
            LearningChart chart,
            String key,
            ToDoubleFunction<EpochFigures> training,
            ToDoubleFunction<EpochFigures> validation,
            boolean share) {
        List<EpochFigures> epochs = curves.epochs();
        if (epochs.isEmpty()) {
            chart.setAccessibleText(Strings.text("train.figures.none"));
            return;
        }
        EpochFigures first = epochs.get(0);
        EpochFigures last = epochs.get(epochs.size() - 1);
        String described = Strings.text(
                key,
                epochs.size(),
                figure(training.applyAsDouble(first), share),
                figure(training.applyAsDouble(last), share),
                figure(validation.applyAsDouble(first), share),
                figure(validation.applyAsDouble(last), share));
        String marked = curves.phases().stream()
                .skip(1)
                .map(mark -> " " + Strings.text("train.chart.fineTuning.described", mark.epoch()))
                .collect(Collectors.joining());
        chart.setAccessibleText(described + marked);
    }

    private static String figure(double value, boolean share) {
        return share ? Figures.percent(value) : Figures.loss(value);
    }
}
