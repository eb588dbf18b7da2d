// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.hub;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a point stands on the chart: cost on a logarithmic axis from left to right, accuracy from bottom to top.
 *
 * @param leastAdds multiply-adds at the left end
 * @param mostAdds multiply-adds at the right end
 * @param low accuracy at the bottom
 * @param high accuracy at the top
 */
record CostAxes(double leastAdds, double mostAdds, double low, double high) {

    private static final double[] STEPS = {1, 2, 5};
    private static final double ROOM = 1.25;

    static CostAxes around(List<ChartPoints.Point> points) {
        double least =
                points.stream().mapToLong(ChartPoints.Point::multiplyAdds).min().orElse(100_000_000);
        double most =
                points.stream().mapToLong(ChartPoints.Point::multiplyAdds).max().orElse(1_000_000_000);
        double low = points.stream().mapToDouble(ChartPoints.Point::top1).min().orElse(0.6);
        double high = points.stream().mapToDouble(ChartPoints.Point::top1).max().orElse(0.8);
        return new CostAxes(
                least / ROOM,
                most * ROOM,
                Math.floor(low * 20 - 0.2) / 20,
                Math.min(1, Math.ceil(high * 20 + 0.2) / 20));
    }

    /** From the left, in [0, 1]. */
    double x(double multiplyAdds) {
        return Math.log(multiplyAdds / leastAdds) / Math.log(mostAdds / leastAdds);
    }

    /** From the bottom, in [0, 1]. */
    double y(double top1) {
        return (top1 - low) / (high - low);
    }

    /** Round numbers of multiply-adds on the axis, at most so many. */
    List<Double> addsTicks(int most) {
        List<Double> ticks = new ArrayList<>();
        for (int decade = (int) Math.floor(Math.log10(leastAdds)); Math.pow(10, decade) <= mostAdds; decade++) {
            for (double step : STEPS) {
                double tick = step * Math.pow(10, decade);
                if (tick >= leastAdds && tick <= mostAdds) {
                    ticks.add(tick);
                }
            }
        }
        // Where there is no room for all, whole powers of ten alone.
        return ticks.size() <= most
                ? ticks
                : ticks.stream()
                        .filter(tick -> Math.abs(Math.log10(tick) - Math.rint(Math.log10(tick))) < 1e-9)
                        .toList();
    }

    /** Every five or ten hundredths. */
    List<Double> accuracyTicks(int most) {
        int step = (high - low) * 20 > most ? 2 : 1;
        List<Double> ticks = new ArrayList<>();
        for (int i = (int) Math.ceil(low * 20 - 1e-9); i / 20.0 <= high + 1e-9; i++) {
            if (i % step == 0) {
                ticks.add(i / 20.0);
            }
        }
        return ticks;
    }
}
