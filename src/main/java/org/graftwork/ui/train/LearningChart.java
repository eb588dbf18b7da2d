// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.graftwork.training.EpochFigures;
import org.jfree.data.xy.XYSeries;

/** A curve against epochs, in training and validation, in the colours of the style sheet. */
final class LearningChart extends Region {

    private static final StyleablePropertyFactory<LearningChart> COLORS =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private static final double TALL = 300;

    private final StyleableObjectProperty<Color> training = new SimpleStyleableObjectProperty<>(
            COLORS.createColorCssMetaData("-chart-training", chart -> chart.training), this, "training");
    private final StyleableObjectProperty<Color> validation = new SimpleStyleableObjectProperty<>(
            COLORS.createColorCssMetaData("-chart-validation", chart -> chart.validation), this, "validation");
    private final StyleableObjectProperty<Color> ink = new SimpleStyleableObjectProperty<>(
            COLORS.createColorCssMetaData("-chart-ink", chart -> chart.ink), this, "ink");
    private final StyleableObjectProperty<Color> grid = new SimpleStyleableObjectProperty<>(
            COLORS.createColorCssMetaData("-chart-grid", chart -> chart.grid), this, "grid");
    private final LearningPlot plot;
    private final LiveCanvas canvas;

    /** What a chart shows. */
    enum Measure {
        LOSS,
        ACCURACY
    }

    LearningChart(String title, Measure measure) {
        getStyleClass().add("learning-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        plot = new LearningPlot(title, measure);
        canvas = new LiveCanvas(plot.chart());
        getChildren().add(canvas);
        for (StyleableObjectProperty<Color> color : List.of(training, validation, ink, grid)) {
            color.addListener((observable, before, now) -> paint());
        }
        paint();
    }

    void setEpochs(int epochs) {
        plot.setEpochs(epochs);
    }

    void setPhases(List<RunCurves.PhaseMark> phases) {
        plot.setPhases(phases, color(ink));
    }

    void setSteps(List<RunCurves.Step> steps, ToDoubleFunction<RunCurves.Step> value) {
        XYSeries series = plot.steps();
        change(series, () -> {
            // Steps are only ever added, but for a new run or when they are thinned out.
            boolean added = series.getItemCount() > 0
                    && series.getItemCount() <= steps.size()
                    && series.getX(series.getItemCount() - 1).doubleValue()
                            == steps.get(series.getItemCount() - 1).epoch();
            if (!added) {
                series.clear();
            }
            for (RunCurves.Step step : steps.subList(series.getItemCount(), steps.size())) {
                series.add(step.epoch(), value.applyAsDouble(step), false);
            }
        });
    }

    void setEpochFigures(
            List<EpochFigures> epochs,
            ToDoubleFunction<EpochFigures> trained,
            ToDoubleFunction<EpochFigures> validated) {
        fill(plot.training(), epochs, trained);
        fill(plot.validation(), epochs, validated);
        plot.showPoints(epochs.size());
    }

    private static void fill(XYSeries series, List<EpochFigures> epochs, ToDoubleFunction<EpochFigures> value) {
        change(series, () -> {
            if (series.getItemCount() > epochs.size()) {
                series.clear();
            }
            for (EpochFigures figures : epochs.subList(series.getItemCount(), epochs.size())) {
                series.add(figures.epoch(), value.applyAsDouble(figures), false);
            }
        });
    }

    private static void change(XYSeries series, Runnable change) {
        series.setNotify(false);
        change.run();
        series.setNotify(true);
    }

    private void paint() {
        plot.paint(color(training), color(validation), color(ink), color(grid));
    }

    private static Color color(StyleableObjectProperty<Color> property) {
        return property.getValue() == null ? Color.GRAY : property.getValue();
    }

    @Override
    protected void layoutChildren() {
        plot.setTall(getHeight() > TALL);
        canvas.setWidth(Math.max(0, getWidth()));
        canvas.setHeight(Math.max(0, getHeight()));
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return COLORS.getCssMetaData();
    }
}
