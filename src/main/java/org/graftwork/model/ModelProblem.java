// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model;

import org.graftwork.problem.Problem;

/** A model that cannot be opened or used. */
public class ModelProblem extends Problem {

    private static final long serialVersionUID = 1L;

    public ModelProblem(String message) {
        super(message);
    }

    public ModelProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
