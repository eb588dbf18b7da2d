// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.project;

import org.graftwork.problem.Problem;

/** A project that cannot be read, written, or opened as a whole. */
public final class ProjectProblem extends Problem {

    private static final long serialVersionUID = 1L;

    public ProjectProblem(String message) {
        super(message);
    }

    public ProjectProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
