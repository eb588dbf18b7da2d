// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model;

import java.util.List;
import org.graftwork.tensorflow.TensorValue;

/** Reads what variables of a model hold. Values are read when they are needed, since they may be large. */
@FunctionalInterface
public interface VariableReader {

    /**
     * Reads values.
     *
     * @param variables of the model, found by their keys
     * @return one a variable, in their order
     * @throws ModelProblem if the model's files are missing or damaged by now
     */
    List<TensorValue> read(List<VariableInfo> variables);

    /** Stands for a model without files. */
    static VariableReader none() {
        return variables -> {
            throw new IllegalStateException("The model has no files to read values from");
        };
    }
}
