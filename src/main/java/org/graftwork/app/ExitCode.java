// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

/** What the command line tells the shell. */
final class ExitCode {

    static final int OK = 0;
    /** Something unexpected; the log has the details. */
    static final int FAILURE = 1;
    /** The command was not understood. */
    static final int USAGE = 2;
    /** The command was understood, and what it was given cannot be used. */
    static final int BAD_INPUT = 3;
    /** Stopped by Ctrl-C: 128 and the signal's number. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
