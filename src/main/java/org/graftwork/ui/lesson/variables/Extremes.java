// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.variables;

import java.util.Comparator;
import java.util.Optional;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableInfo;

/**
 * The variables of a model that hold the most and the fewest parameters.
 *
 * @param largest the first of the largest ones
 * @param smallest the first of the smallest ones
 */
record Extremes(VariableInfo largest, VariableInfo smallest) {

    /** Empty for a model without variables. */
    static Optional<Extremes> of(PretrainedModel model) {
        Comparator<VariableInfo> bySize = Comparator.comparingLong(VariableInfo::parameters);
        return model.variables().stream()
                .max(bySize)
                .map(largest -> new Extremes(
                        largest, model.variables().stream().min(bySize).orElseThrow()));
    }
}
