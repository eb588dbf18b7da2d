// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import org.graftwork.problem.Progress;

/** Shows how far some work has come, on a line that is overwritten; once for each percent. */
final class PercentLine implements Progress {

    private static final int WHOLE = 100;

    private final Console console;
    private String shown = "";

    PercentLine(Console console) {
        this.console = console;
    }

    @Override
    public void report(String message, long done, long total) {
        String line = total > 0
                ? message + " " + WHOLE * done / total + " % of " + ByteSize.text(total)
                : message + " " + ByteSize.text(done >> 20 << 20);
        if (!line.equals(shown)) {
            shown = line;
            console.sayForNow(line);
        }
    }
}
