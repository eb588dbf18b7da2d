// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.safety;

import java.util.List;

/**
 * What a model is made of, listed before it runs: a SavedModel is a program.
 *
 * @param ops how many different operations it holds
 * @param risky those that do more than compute; the saver's own, which only the product's own reading uses, are not
 *     among them
 */
public record SafetyReport(int ops, List<RiskyOp> risky) {

    public SafetyReport {
        risky = List.copyOf(risky);
    }

    public boolean isHarmless() {
        return risky.isEmpty();
    }
}
