// SPDX-License-Identifier: Apache-2.0
package org.graftwork.problem;

/**
 * Something a person can cause and put right: a wrong file, a full disk, a folder that is not there. The message is one
 * plain line that says what is wrong, where, and what to do next; it is shown as it stands, without a stack trace.
 */
public class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Problem(String message) {
        super(message);
    }

    public Problem(String message, Throwable cause) {
        super(message, cause);
    }
}
