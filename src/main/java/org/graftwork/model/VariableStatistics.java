// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model;

import java.util.List;

/**
 * Figures of what a variable holds.
 *
 * @param minimum the least number; NaN where there is none
 * @param maximum the greatest number; NaN where there is none
 * @param mean of all numbers
 * @param deviation the standard deviation of all numbers
 * @param histogram how many numbers stand in each of as many equal steps from the minimum to the maximum
 * @param notFinite how many are NaN or infinite; these are in no other figure
 */
public record VariableStatistics(
        double minimum, double maximum, double mean, double deviation, List<Long> histogram, long notFinite) {

    public VariableStatistics {
        histogram = List.copyOf(histogram);
    }
}
