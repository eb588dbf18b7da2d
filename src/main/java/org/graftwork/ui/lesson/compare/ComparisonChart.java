// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.compare;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.train.LiveCanvas;

/** The runs of a comparison as lines, in the colours of the style sheet. */
final class ComparisonChart extends Region {

    private static final StyleablePropertyFactory<ComparisonChart> COLORS =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final double TALL = 260;
    private static final double LEAST_HEIGHT = 200;

    private final StyleableObjectProperty<Color> main = new SimpleStyleableObjectProperty<>(
            COLORS.createColorCssMetaData("-chart-main", chart -> chart.main), this, "main");
    private final StyleableObjectProperty<Color> other = new SimpleStyleableObjectProperty<>(
            COLORS.createColorCssMetaData("-chart-other", chart -> chart.other), this, "other");
    private final StyleableObjectProperty<Color> broken = new SimpleStyleableObjectProperty<>(
            COLORS.createColorCssMetaData("-chart-broken", chart -> chart.broken), this, "broken");
    private final StyleableObjectProperty<Color> ink = new SimpleStyleableObjectProperty<>(
            COLORS.createColorCssMetaData("-chart-ink", chart -> chart.ink), this, "ink");
    private final StyleableObjectProperty<Color> grid = new SimpleStyleableObjectProperty<>(
            COLORS.createColorCssMetaData("-chart-grid", chart -> chart.grid), this, "grid");

    private final Comparison comparison;
    private final ComparisonPlot plot;
    private final LiveCanvas canvas;

    ComparisonChart(Comparison comparison, Across across) {
        this.comparison = comparison;
        getStyleClass().add("comparison-chart");
        setId("comparison-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        setMinHeight(LEAST_HEIGHT);
        setPrefHeight(LEAST_HEIGHT);
        plot = new ComparisonPlot(across);
        canvas = new LiveCanvas(plot.chart());
        getChildren().add(canvas);
        for (StyleableObjectProperty<Color> color : List.of(main, other, broken, ink, grid)) {
            color.addListener((observable, before, now) -> paint());
        }
        ListChangeListener<RunPoint> grown = change -> showPoints();
        comparison.runs().addListener((ListChangeListener<ComparedRun>) change -> {
            while (change.next()) {
                change.getRemoved().forEach(run -> run.points().removeListener(grown));
                change.getAddedSubList().forEach(run -> run.points().addListener(grown));
            }
            showRuns();
        });
        comparison.runs().forEach(run -> run.points().addListener(grown));
        comparison.busy().addListener((observable, before, now) -> showPoints());
        showRuns();
    }

    /** Marks what guessing would come to. */
    void setChance(double share) {
        plot.setChance(share);
        paint();
    }

    private void showRuns() {
        plot.setRuns(comparison.runs());
        paint();
        describe();
    }

    private void showPoints() {
        plot.showPoints();
        describe();
    }

    private void describe() {
        String runs = comparison.runs().stream()
                .filter(run -> !run.points().isEmpty())
                .map(run -> Strings.text(
                        "lesson.compare.described",
                        run.contender().name(),
                        Figures.percent(run.points().get(0).figures().validationAccuracy()),
                        Figures.percent(run.last().orElseThrow().figures().validationAccuracy()),
                        run.points().size(),
                        Figures.seconds(run.last().orElseThrow().seconds())))
                .collect(Collectors.joining(" "));
        setAccessibleText(runs.isEmpty() ? Strings.text("train.figures.none") : runs);
    }

    private void paint() {
        plot.paint(
                Map.of(
                        LineStyle.MAIN, color(main),
                        LineStyle.OTHER, color(other),
                        LineStyle.BROKEN, color(broken)),
                color(ink),
                color(grid));
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
