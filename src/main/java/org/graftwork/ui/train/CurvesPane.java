// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.collections.ListChangeListener;
import javafx.scene.layout.Pane;
import org.graftwork.training.EpochFigures;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;

/** The two charts of a run: beside each other where there is room, else one above the other. */
final class CurvesPane extends Pane {

    private static final double WIDE_ENOUGH_FOR_TWO = 720;
    private static final double GAP = 8;
    private static final double LEAST_HEIGHT = 128;

    private final RunCurves curves;
    private final LearningChart loss = new LearningChart(Strings.text("train.chart.loss"), LearningChart.Measure.LOSS);
    private final LearningChart accuracy =
            new LearningChart(Strings.text("train.chart.accuracy"), LearningChart.Measure.ACCURACY);

    CurvesPane(RunCurves curves) {
        this.curves = curves;
        loss.setId("loss-chart");
        accuracy.setId("accuracy-chart");
        getChildren().addAll(loss, accuracy);
        curves.steps().addListener((ListChangeListener<RunCurves.Step>) change -> showSteps());
        curves.epochs().addListener((ListChangeListener<EpochFigures>) change -> showEpochs());
        curves.phases().addListener((ListChangeListener<RunCurves.PhaseMark>) change -> showPhases());
        curves.plannedEpochs().addListener((observable, before, now) -> showPlan());
        showPlan();
        showSteps();
        showEpochs();
        showPhases();
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
        chart.setAccessibleText(Strings.text(
                key,
                epochs.size(),
                figure(training.applyAsDouble(first), share),
                figure(training.applyAsDouble(last), share),
                figure(validation.applyAsDouble(first), share),
                figure(validation.applyAsDouble(last), share)));
    }

    private static String figure(double value, boolean share) {
        return share ? Figures.percent(value) : Figures.loss(value);
    }

    @Override
    protected double computeMinHeight(double width) {
        return isWide(width) ? LEAST_HEIGHT : 2 * LEAST_HEIGHT + GAP;
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (isWide(width)) {
            double each = Math.floor((width - GAP) / 2);
            loss.resizeRelocate(0, 0, each, height);
            accuracy.resizeRelocate(each + GAP, 0, each, height);
        } else {
            double each = Math.floor((height - GAP) / 2);
            loss.resizeRelocate(0, 0, width, each);
            accuracy.resizeRelocate(0, each + GAP, width, each);
        }
    }

    private boolean isWide(double width) {
        return (width < 0 ? getWidth() : width) >= WIDE_ENOUGH_FOR_TWO;
    }
}
