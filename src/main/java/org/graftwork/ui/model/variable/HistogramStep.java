// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.variable;

import java.util.ArrayList;
import java.util.List;
import org.graftwork.model.VariableStatistics;

/**
 * One of the equal steps of a histogram.
 *
 * @param from where it begins
 * @param to where it ends
 * @param count how many numbers stand in it
 */
record HistogramStep(double from, double to, long count) {

    static List<HistogramStep> of(VariableStatistics statistics) {
        List<Long> counts = statistics.histogram();
        double width = (statistics.maximum() - statistics.minimum()) / Math.max(1, counts.size());
        List<HistogramStep> steps = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            double from = statistics.minimum() + i * width;
            steps.add(new HistogramStep(from, from + width, counts.get(i)));
        }
        return steps;
    }
}
