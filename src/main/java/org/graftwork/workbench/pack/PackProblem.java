// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.pack;

import java.nio.file.Path;
import org.graftwork.problem.Problem;

/** A pack that cannot be made, read or installed. */
public final class PackProblem extends Problem {

    private static final long serialVersionUID = 1L;

    PackProblem(String message) {
        super(message);
    }

    PackProblem(String message, Throwable cause) {
        super(message, cause);
    }

    static PackProblem damaged(Path pack, String what, Throwable cause) {
        return new PackProblem(
                "The pack " + pack + " is damaged: " + what + ". Copy it again from where it came.", cause);
    }

    static PackProblem cannotWrite(Path where, Throwable cause) {
        return new PackProblem(
                where + " cannot be written (" + cause.getClass().getSimpleName()
                        + "). Free space there, or choose another place.",
                cause);
    }
}
