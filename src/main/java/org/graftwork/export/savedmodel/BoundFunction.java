// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export.savedmodel;

import java.util.List;
import org.tensorflow.proto.FunctionDef;

/**
 * A function with the variables it captures, which are its last arguments.
 *
 * @param definition tensor arguments first, then one resource a captured variable
 * @param captures indexes of the captured variables among the model's, in the order of those arguments
 */
public record BoundFunction(FunctionDef definition, List<Integer> captures) {

    public BoundFunction {
        captures = List.copyOf(captures);
    }

    public String name() {
        return definition.getSignature().getName();
    }

    /**
     * The same function of a model that has fewer variables.
     *
     * @param kept the variables that are left, by their present indexes
     */
    public BoundFunction renumbered(List<Integer> kept) {
        return new BoundFunction(
                definition, captures.stream().map(kept::indexOf).toList());
    }
}
