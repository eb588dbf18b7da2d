// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.graftwork.problem.Cancellation;
import org.graftwork.workbench.check.CheckResult;
import org.graftwork.workbench.check.CheckResult.Level;
import org.graftwork.workbench.check.CheckResult.Subject;
import org.graftwork.workbench.check.MachineCheck;

/** A machine on which most is well. */
public final class FakeMachineCheck implements MachineCheck {

    @Override
    public List<CheckResult> run(Consumer<CheckResult> found, Cancellation cancellation) {
        List<CheckResult> results = List.of(
                new CheckResult(Subject.JAVA, Level.GREEN, "Java 17.0.15 runs.", "", Map.of()),
                new CheckResult(
                        Subject.MEMORY,
                        Level.AMBER,
                        "3.6 GB of memory are free of 4 GB.",
                        "Close other programs before you train.",
                        Map.of("freeBytes", 3.6e9)),
                new CheckResult(Subject.TENSORFLOW, Level.GREEN, "TensorFlow 2.18.0 computes right.", "", Map.of()),
                new CheckResult(
                        Subject.WORKSPACE,
                        Level.RED,
                        "The workspace /home/anna/Graftwork cannot be written.",
                        "Free it, or name another folder with GRAFTWORK_HOME.",
                        Map.of()));
        results.forEach(found);
        return results;
    }
}
