// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model;

import java.util.Collection;

/**
 * Variables counted, and their parameters: a variable is a tensor, a parameter one number in it.
 *
 * @param count how many variables
 * @param parameters how many numbers they hold together
 */
public record VariableCount(int count, long parameters) {

    public static VariableCount of(Collection<VariableInfo> variables) {
        return new VariableCount(
                variables.size(),
                variables.stream().mapToLong(VariableInfo::parameters).sum());
    }
}
