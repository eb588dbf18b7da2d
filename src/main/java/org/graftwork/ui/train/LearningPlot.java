// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.awt.BasicStroke;
import java.awt.Stroke;
import java.util.List;
import javafx.scene.paint.Color;
import org.graftwork.ui.text.Strings;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.SamplingXYLineRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The JFreeChart behind a learning chart: faint steps, and on them a line with a point an epoch. */
final class LearningPlot {

    /** From so many epochs on, points run into each other and slow the drawing. */
    private static final int FEW_ENOUGH_FOR_POINTS = 60;

    private static final Stroke SOLID = new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final Stroke DASHED =
            new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {7, 5}, 0);
    private static final Stroke FAINT = new BasicStroke(1f);
    private static final Stroke MARK = new BasicStroke(1.5f);
    private static final double ROOM_FOR_LAST_POINT = 0.02;
    private static final double FAINTNESS = 0.35;

    private final XYSeries steps = new XYSeries("steps", false, true);
    private final XYSeries training = new XYSeries("training", false, false);
    private final XYSeries validation = new XYSeries("validation", false, false);
    private final XYLineAndShapeRenderer lines = new XYLineAndShapeRenderer(true, true);
    private final SamplingXYLineRenderer stepLine = new SamplingXYLineRenderer();
    private final NumberAxis epochs = new NumberAxis(Strings.text("train.chart.epoch"));
    private final NumberAxis values;
    private final XYPlot plot;
    private final LearningChart.Measure measure;
    private final JFreeChart chart;

    LearningPlot(String title, LearningChart.Measure measure) {
        this.measure = measure;
        values = new NumberAxis(title);
        XYSeriesCollection epochLines = new XYSeriesCollection(training);
        epochLines.addSeries(validation);
        plot = new XYPlot(epochLines, epochs, values, lines);
        plot.setDataset(1, new XYSeriesCollection(steps));
        plot.setRenderer(1, stepLine);
        chart = new JFreeChart(null, null, plot, false);
        epochs.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        if (measure == LearningChart.Measure.ACCURACY) {
            ChartLook.shares(values);
        } else {
            values.setAutoRangeIncludesZero(true);
            values.setAutoRangeMinimumSize(0.1);
            values.setDefaultAutoRange(new Range(0, 1));
        }
        plain();
    }

    private void plain() {
        ChartLook.plain(chart);
        ChartLook.plainLines(lines);
        lines.setSeriesStroke(0, SOLID);
        lines.setSeriesStroke(1, DASHED);
        stepLine.setSeriesStroke(0, FAINT);
    }

    JFreeChart chart() {
        return chart;
    }

    XYSeries steps() {
        return steps;
    }

    XYSeries training() {
        return training;
    }

    XYSeries validation() {
        return validation;
    }

    void setEpochs(int planned) {
        epochs.setRange(0, Math.max(1, planned) * (1 + ROOM_FOR_LAST_POINT));
    }

    /** Draws fewer lines where there would be many: the more room around a label, the fewer of them there are. */
    void setTall(boolean tall) {
        ChartLook.setTall(values, tall);
    }

    void showPoints(int epochsDone) {
        lines.setDefaultShapesVisible(epochsDone <= FEW_ENOUGH_FOR_POINTS);
    }

    /** Marks where each phase after the first begins. */
    void setPhases(List<RunCurves.PhaseMark> phases, Color ink) {
        plot.clearDomainMarkers();
        phases.stream().skip(1).forEach(phase -> plot.addDomainMarker(mark(phase.epoch(), ink), Layer.BACKGROUND));
    }

    private ValueMarker mark(int epoch, Color ink) {
        ValueMarker marker = new ValueMarker(epoch, ChartFont.paint(ink, 1), MARK);
        marker.setLabel(Strings.text("train.chart.fineTuning"));
        marker.setLabelFont(ChartFont.plain());
        marker.setLabelPaint(ChartFont.paint(ink, 1));
        marker.setLabelBackgroundColor(ChartFont.paint(ink, 0));
        // The label stands where there is more room beside the mark, and where the curves are not.
        boolean atLeft = epoch > epochs.getUpperBound() / 2;
        boolean atBottom = measure == LearningChart.Measure.ACCURACY;
        marker.setLabelAnchor(
                atBottom
                        ? atLeft ? RectangleAnchor.BOTTOM_LEFT : RectangleAnchor.BOTTOM_RIGHT
                        : atLeft ? RectangleAnchor.TOP_LEFT : RectangleAnchor.TOP_RIGHT);
        marker.setLabelTextAnchor(
                atBottom
                        ? atLeft ? TextAnchor.BOTTOM_RIGHT : TextAnchor.BOTTOM_LEFT
                        : atLeft ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_LEFT);
        marker.setLabelOffset(new RectangleInsets(4, 6, 6, 6));
        return marker;
    }

    void paint(Color trained, Color validated, Color ink, Color grid) {
        lines.setSeriesPaint(0, ChartFont.paint(trained, 1));
        lines.setSeriesPaint(1, ChartFont.paint(validated, 1));
        stepLine.setSeriesPaint(0, ChartFont.paint(trained, FAINTNESS));
        ChartLook.paint(plot, ink, grid);
        for (Object marker :
                plot.getDomainMarkers(Layer.BACKGROUND) == null ? List.of() : plot.getDomainMarkers(Layer.BACKGROUND)) {
            ((ValueMarker) marker).setPaint(ChartFont.paint(ink, 1));
            ((ValueMarker) marker).setLabelPaint(ChartFont.paint(ink, 1));
        }
    }
}
