// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import org.graftwork.tensorflow.TensorNumbers;
import org.graftwork.tensorflow.TensorValue;
import org.graftwork.tensorflow.Tensors;

/** Computes figures of what a variable holds. */
public final class VariableFigures {

    private VariableFigures() {}

    /**
     * Computes them, in three passes through the numbers.
     *
     * @param name the variable's, for a problem's message
     * @param bins of the histogram, at least 1
     * @throws ModelProblem if the value has no numbers
     */
    public static VariableStatistics of(String name, TensorValue value, int bins) {
        TensorNumbers numbers = TensorNumbers.of(value)
                .orElseThrow(() -> new ModelProblem("The variable " + name + " holds " + Tensors.name(value.dtype())
                        + ", of which there are no figures. Choose another variable."));
        DoubleSummaryStatistics summary =
                numbers.stream().filter(Double::isFinite).summaryStatistics();
        Long[] histogram = new Long[bins];
        Arrays.fill(histogram, 0L);
        if (summary.getCount() == 0) {
            return new VariableStatistics(
                    Double.NaN, Double.NaN, Double.NaN, Double.NaN, Arrays.asList(histogram), value.size());
        }
        double mean = summary.getAverage();
        double squares = numbers.stream()
                .filter(Double::isFinite)
                .map(number -> (number - mean) * (number - mean))
                .sum();
        double low = summary.getMin();
        double width = summary.getMax() - low;
        numbers.stream().filter(Double::isFinite).forEach(number -> {
            int bin = width > 0 ? (int) Math.min(bins - 1, (number - low) / width * bins) : 0;
            histogram[bin]++;
        });
        return new VariableStatistics(
                low,
                summary.getMax(),
                mean,
                Math.sqrt(squares / summary.getCount()),
                Arrays.asList(histogram),
                value.size() - summary.getCount());
    }
}
