// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.text.NumberFormat;
import javafx.scene.paint.Color;
import org.graftwork.ui.text.Strings;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;

/** What the charts of runs have in common: no frame, no ticks, faint lines across, the window's font. */
public final class ChartLook {

    private static final BasicStroke FAINT = new BasicStroke(1f);
    private static final double ROOM_FOR_POINTS_AT_THE_TOP = 1.02;
    private static final double TALL_ROOM = 12;
    private static final double LOW_ROOM = 2;

    private ChartLook() {}

    /** Takes everything away from a chart of an x-y plot that is not needed to read it. */
    public static void plain(JFreeChart chart) {
        XYPlot plot = chart.getXYPlot();
        chart.setPadding(new RectangleInsets(4, 0, 0, 12));
        chart.setBackgroundPaint(null);
        plain(plot.getDomainAxis());
        plain(plot.getRangeAxis());
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlineStroke(FAINT);
        plot.setAxisOffset(new RectangleInsets(0, 4, 4, 0));
    }

    private static void plain(ValueAxis axis) {
        axis.setTickLabelFont(ChartFont.plain());
        axis.setLabelFont(ChartFont.plain());
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
    }

    /** Lines with round points. */
    public static void plainLines(XYLineAndShapeRenderer lines) {
        lines.setDefaultShape(new Ellipse2D.Double(-3, -3, 6, 6));
        lines.setAutoPopulateSeriesShape(false);
        lines.setDrawSeriesLineAsPath(true);
    }

    /** An axis of shares from 0 to 1, in percent. */
    public static void shares(NumberAxis axis) {
        axis.setRange(0, ROOM_FOR_POINTS_AT_THE_TOP);
        axis.setNumberFormatOverride(NumberFormat.getPercentInstance(Strings.locale()));
    }

    /** Draws fewer lines where there would be many: the more room around a label, the fewer of them there are. */
    public static void setTall(ValueAxis axis, boolean tall) {
        double room = tall ? TALL_ROOM : LOW_ROOM;
        axis.setTickLabelInsets(new RectangleInsets(room, 4, room, 4));
    }

    /** Gives axes and lines across the theme's colours. */
    public static void paint(XYPlot plot, Color ink, Color grid) {
        plot.setRangeGridlinePaint(ChartFont.paint(grid, 1));
        for (ValueAxis axis : new ValueAxis[] {plot.getDomainAxis(), plot.getRangeAxis()}) {
            axis.setTickLabelPaint(ChartFont.paint(ink, 1));
            axis.setLabelPaint(ChartFont.paint(ink, 1));
        }
    }
}
