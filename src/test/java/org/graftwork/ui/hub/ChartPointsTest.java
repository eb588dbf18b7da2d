// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.graftwork.workbench.FakeModelLibrary;
import org.junit.jupiter.api.Test;

final class ChartPointsTest {

    private final ChartPoints points = ChartPoints.of(new FakeModelLibrary()
            .catalogue().models().stream().map(HubModel::of).toList());

    @Test
    void everyModelWithFiguresStandsOnOnePoint() {
        assertTrue(points.points().size() > 10);
        assertEquals(
                points.points().stream()
                        .mapToInt(point -> point.models().size())
                        .sum(),
                points.points().stream()
                        .flatMap(point -> point.models().stream())
                        .distinct()
                        .count());
    }

    @Test
    void onTheLineAccuracyGrowsWithCost() {
        List<ChartPoints.Point> line = points.frontier();
        for (int i = 1; i < line.size(); i++) {
            assertTrue(line.get(i).multiplyAdds() > line.get(i - 1).multiplyAdds());
            assertTrue(line.get(i).top1() > line.get(i - 1).top1());
        }
    }

    @Test
    void keysGoFromTheCheapestToTheDearestAndStopThere() {
        Optional<ChartPoints.Point> at = Optional.empty();
        for (int i = 0; i < points.points().size() + 5; i++) {
            at = points.further(at, 1);
        }
        assertEquals(points.points().get(points.points().size() - 1), at.orElseThrow());
        assertEquals(points.points().get(0), points.further(at, -10_000).orElseThrow());
    }

    @Test
    void keysGoToMoreAndLessAccurateOnes() {
        Optional<ChartPoints.Point> from =
                Optional.of(points.points().get(points.points().size() / 2));

        assertTrue(points.higher(from, true).orElseThrow().top1() > from.get().top1());
        assertTrue(points.higher(from, false).orElseThrow().top1() < from.get().top1());
    }

    @Test
    void allPointsLieWithinTheAxes() {
        CostAxes axes = CostAxes.around(points.points());
        for (ChartPoints.Point point : points.points()) {
            assertTrue(axes.x((double) point.multiplyAdds()) > 0 && axes.x((double) point.multiplyAdds()) < 1);
            assertTrue(axes.y(point.top1()) > 0 && axes.y(point.top1()) <= 1);
        }
        assertEquals(0.5, new CostAxes(1e8, 1e10, 0, 1).x(1e9), 1e-9);
        assertEquals(List.of(1e8, 1e9, 1e10), new CostAxes(1e8, 1e10, 0, 1).addsTicks(4));
    }
}
