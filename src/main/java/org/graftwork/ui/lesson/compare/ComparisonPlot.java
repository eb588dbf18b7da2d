// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.compare;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.paint.Color;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.train.ChartFont;
import org.graftwork.ui.train.ChartLook;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The JFreeChart on which runs are compared: validation accuracy against time or epochs, one line a run. */
final class ComparisonPlot {

    /** From so many points on they run into each other. */
    private static final int FEW_ENOUGH_FOR_POINTS = 40;

    private static final float WIDTH = 2.25f;
    private static final double ROOM_FOR_LAST_POINT = 1.02;
    private static final double EMPTY_ROOM = 10;

    /** Neither dashed nor dotted, as runs are: only what runs are measured by. */
    private static final BasicStroke CHANCE = new BasicStroke(1.25f);

    private static final Map<LineStyle, Shape> POINTS = points();

    private final Across across;
    private final XYSeriesCollection lines = new XYSeriesCollection();
    private final XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
    private final NumberAxis horizontal;
    private final NumberAxis vertical = new NumberAxis(Strings.text("lesson.compare.axis.accuracy"));
    private final JFreeChart chart;
    private List<ComparedRun> runs = List.of();
    private double chance = Double.NaN;

    ComparisonPlot(Across across) {
        this.across = across;
        horizontal = new NumberAxis(across.title());
        chart = new JFreeChart(null, null, new XYPlot(lines, horizontal, vertical, renderer), false);
        ChartLook.shares(vertical);
        ChartLook.plain(chart);
        ChartLook.plainLines(renderer);
        // Where lines lie on each other, the dashed one is seen on the solid one.
        chart.getXYPlot().setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        if (across == Across.EPOCHS) {
            horizontal.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        }
    }

    private static Map<LineStyle, Shape> points() {
        Map<LineStyle, Shape> points = new EnumMap<>(LineStyle.class);
        points.put(LineStyle.MAIN, new Ellipse2D.Double(-3, -3, 6, 6));
        points.put(LineStyle.OTHER, new Rectangle2D.Double(-3, -3, 6, 6));
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(0, -4);
        triangle.lineTo(4, 3);
        triangle.lineTo(-4, 3);
        triangle.closePath();
        points.put(LineStyle.BROKEN, triangle);
        return points;
    }

    JFreeChart chart() {
        return chart;
    }

    void setTall(boolean tall) {
        ChartLook.setTall(vertical, tall);
    }

    /** Marks what guessing would come to. Its name is in the legend: on the chart runs would lie on it. */
    void setChance(double share) {
        chance = share;
    }

    /** Draws other runs. */
    void setRuns(List<ComparedRun> shown) {
        runs = List.copyOf(shown);
        lines.removeAllSeries();
        for (int i = 0; i < runs.size(); i++) {
            LineStyle line = runs.get(i).contender().line();
            lines.addSeries(new XYSeries(runs.get(i).contender().key(), false, true));
            renderer.setSeriesStroke(i, stroke(line));
            renderer.setSeriesShape(i, POINTS.get(line));
        }
        showPoints();
    }

    private static BasicStroke stroke(LineStyle line) {
        return line.dashes().length == 0
                ? new BasicStroke(WIDTH, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                : new BasicStroke(WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, line.dashes(), 0);
    }

    /** Takes over points that have come since. */
    void showPoints() {
        double furthest = 0;
        for (int i = 0; i < runs.size(); i++) {
            XYSeries series = lines.getSeries(i);
            List<RunPoint> points = runs.get(i).points();
            series.setNotify(false);
            for (RunPoint point : points.subList(Math.min(series.getItemCount(), points.size()), points.size())) {
                series.add(across.of(point), point.figures().validationAccuracy(), false);
            }
            series.setNotify(true);
            renderer.setSeriesShapesVisible(i, points.size() <= FEW_ENOUGH_FOR_POINTS);
            furthest = Math.max(furthest, across.room(runs.get(i)));
        }
        horizontal.setRange(0, (furthest == 0 ? EMPTY_ROOM : Math.max(1, furthest)) * ROOM_FOR_LAST_POINT);
    }

    void paint(Map<LineStyle, Color> colors, Color ink, Color grid) {
        XYPlot plot = chart.getXYPlot();
        for (int i = 0; i < runs.size(); i++) {
            renderer.setSeriesPaint(
                    i, ChartFont.paint(colors.get(runs.get(i).contender().line()), 1));
        }
        ChartLook.paint(plot, ink, grid);
        plot.clearRangeMarkers();
        if (!Double.isNaN(chance)) {
            plot.addRangeMarker(new ValueMarker(chance, ChartFont.paint(ink, 1), CHANCE), Layer.BACKGROUND);
        }
    }
}
