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

    static PackProblem cannotRead(Path what, Throwable cause) {
        return new PackProblem(
                what + " cannot be read (" + cause.getClass().getSimpleName()
                        + "). See who may read it, or leave it out.",
                cause);
    }

    static PackProblem cannotWrite(Path where, Throwable cause) {
        return new PackProblem(
                where + " cannot be written (" + reason(cause) + "). Free space there, or choose another place.",
                cause);
    }

    /** The system's own words where they say more than the kind of failure does. */
    private static String reason(Throwable cause) {
        return cause.getClass() == java.io.IOException.class && cause.getMessage() != null
                ? cause.getMessage()
                : cause.getClass().getSimpleName();
    }
}
