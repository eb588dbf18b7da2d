// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import org.graftwork.model.VariableRole;

/**
 * What training did to a variable of the base.
 *
 * @param name the variable's
 * @param key the variable's, unique in the model
 * @param trained whether it was to be trained; a moving mean is not, and may change all the same in training mode
 * @param changed whether any bit of it is another than before
 * @param relativeChange the L2 norm of the difference, divided by the norm before; the difference's own norm
 *     where that was 0; 0 or 1, whether it changed, where it is of another type than float32 and float64
 */
public record VariableChange(String name, String key, boolean trained, boolean changed, double relativeChange) {

    /** What it does in its layer, as far as its name tells. */
    public VariableRole role() {
        return VariableRole.of(name);
    }
}
