// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.io.PrintStream;

/**
 * Where a command writes: its result to standard output, and all else to standard error. Safe for several threads.
 *
 * @param out takes the result only
 * @param err takes progress, warnings and errors
 * @param live whether a person watches, so that a line of progress may be overwritten
 */
record Console(PrintStream out, PrintStream err, boolean live) {

    private static final String ERASE_LINE = "\r\u001b[K";

    /** Writes a line of progress that stays. */
    void say(String line) {
        if (live) {
            err.print(ERASE_LINE);
        }
        err.println(line);
    }

    /** Writes a line of progress that the next one replaces; nothing where nobody watches. */
    void sayForNow(String line) {
        if (live) {
            err.print(ERASE_LINE + line);
            err.flush();
        }
    }

    /** Writes a line of the result. */
    void result(String line) {
        if (live) {
            err.print(ERASE_LINE);
            err.flush();
        }
        out.println(line);
    }
}
