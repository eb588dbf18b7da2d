// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.check;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.graftwork.problem.Cancellation;
import org.graftwork.workbench.Workspace;
import org.graftwork.workbench.check.CheckResult.Level;
import org.graftwork.workbench.pack.InstalledRecords;

/** Whether what was installed from packs is still what it was. */
record PacksCheck(Workspace workspace, Duration time) implements Check {

    @Override
    public Finding run(Cancellation cancellation) throws IOException {
        InstalledRecords.Comparison found =
                InstalledRecords.in(workspace).compare(System.nanoTime() + time.toNanos(), cancellation);
        Map<String, Double> figures = Map.of("packs", (double) found.packs(), "bytes", (double) found.bytes());
        if (found.packs() == 0) {
            return Finding.green("No pack is installed.", figures);
        }
        if (!found.changed().isEmpty()) {
            return new Finding(
                    Level.AMBER,
                    "Something is missing or changed of: " + String.join(", ", found.changed()) + ".",
                    "If you did not change it yourself, install the pack again.",
                    figures);
        }
        return Finding.green(
                (found.packs() == 1 ? "1 pack is installed; " : found.packs() + " packs are installed; ")
                        + (found.complete() ? "all " : "the first ") + Amounts.gigabytes(found.bytes())
                        + " agree with their checksums"
                        + (found.complete() ? "." : ", for the rest there was no time."),
                figures);
    }
}
