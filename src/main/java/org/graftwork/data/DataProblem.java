// SPDX-License-Identifier: Apache-2.0
package org.graftwork.data;

import org.graftwork.problem.Problem;

/** A folder of photos that cannot be used. */
public final class DataProblem extends Problem {

    private static final long serialVersionUID = 1L;

    public DataProblem(String message) {
        super(message);
    }

    public DataProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
