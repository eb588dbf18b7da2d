// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import org.graftwork.problem.Problem;

/** A workspace folder that cannot be used. */
public final class WorkspaceProblem extends Problem {

    private static final long serialVersionUID = 1L;

    public WorkspaceProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
