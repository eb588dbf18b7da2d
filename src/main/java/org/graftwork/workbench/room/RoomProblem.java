// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.room;

import org.graftwork.problem.Problem;

/** A room that cannot be served or reached. */
public final class RoomProblem extends Problem {

    private static final long serialVersionUID = 1L;

    RoomProblem(String message) {
        super(message);
    }

    RoomProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
