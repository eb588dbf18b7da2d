// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.hub;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The models that were found as points of accuracy against cost. Versions and tasks of one network fall on one point.
 *
 * @param points the cheapest first
 */
record ChartPoints(List<Point> points) {

    /**
     * A point.
     *
     * @param multiplyAdds an image
     * @param top1 in [0, 1]
     * @param models those it stands for, as they are listed
     */
    record Point(long multiplyAdds, double top1, List<HubModel> models) {
        HubModel first() {
            return models.get(0);
        }
    }

    private record Place(long multiplyAdds, double top1) {}

    static ChartPoints of(List<HubModel> found) {
        Map<Place, List<HubModel>> places = new LinkedHashMap<>();
        for (HubModel model : found) {
            if (model.multiplyAdds().isPresent() && model.top1().isPresent()) {
                places.computeIfAbsent(
                                new Place(
                                        model.multiplyAdds().getAsLong(),
                                        model.top1().getAsDouble()),
                                place -> new ArrayList<>())
                        .add(model);
            }
        }
        return new ChartPoints(places.entrySet().stream()
                .map(entry ->
                        new Point(entry.getKey().multiplyAdds(), entry.getKey().top1(), List.copyOf(entry.getValue())))
                .sorted(Comparator.comparingLong(Point::multiplyAdds).thenComparingDouble(Point::top1))
                .toList());
    }

    /** Those that no cheaper one is as accurate as. */
    List<Point> frontier() {
        List<Point> best = new ArrayList<>();
        double reached = -1;
        for (Point point : points) {
            if (point.top1() > reached) {
                if (!best.isEmpty() && best.get(best.size() - 1).multiplyAdds() == point.multiplyAdds()) {
                    best.remove(best.size() - 1);
                }
                best.add(point);
                reached = point.top1();
            }
        }
        return best;
    }

    Optional<Point> of(HubModel model) {
        return points.stream().filter(point -> point.models().contains(model)).findFirst();
    }

    /** The point so many places further, by cost; the ends stay. */
    Optional<Point> further(Optional<Point> from, int steps) {
        if (points.isEmpty()) {
            return Optional.empty();
        }
        int at = from.map(points::indexOf).orElse(-1);
        return Optional.of(points.get(Math.max(0, Math.min(points.size() - 1, at + steps))));
    }

    /** The nearest point that is more accurate, or less. */
    Optional<Point> higher(Optional<Point> from, boolean more) {
        return from.flatMap(at -> points.stream()
                .filter(point -> more ? point.top1() > at.top1() : point.top1() < at.top1())
                .min(Comparator.comparingDouble(point -> Math.abs(point.top1() - at.top1()))));
    }
}
