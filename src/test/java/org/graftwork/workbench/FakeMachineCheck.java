// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Problem;
import org.graftwork.workbench.check.CheckResult;
import org.graftwork.workbench.check.CheckResult.Level;
import org.graftwork.workbench.check.CheckResult.Subject;
import org.graftwork.workbench.check.MachineCheck;

/** A machine on which most is well. */
public final class FakeMachineCheck implements MachineCheck {

    private static final CheckResult LITTLE_MEMORY = new CheckResult(
            Subject.MEMORY,
            Level.AMBER,
            "3.6 GB of memory are free of 4 GB.",
            "Close other programs before you train.",
            Map.of("freeBytes", 3.6e9));
    private static final CheckResult NO_WORKSPACE = new CheckResult(
            Subject.WORKSPACE,
            Level.RED,
            "The workspace /home/anna/Graftwork cannot be written.",
            "Free it, or name another folder with GRAFTWORK_HOME.",
            Map.of());

    private Level worst = Level.RED;
    private volatile boolean hold;
    private Problem problem;

    /** The worst there is to find from now on. */
    public void find(Level level) {
        worst = level;
    }

    /** The check waits for a stop after five results. */
    public void hold() {
        hold = true;
    }

    public void fail(String message) {
        problem = new Problem(message);
    }

    @Override
    public List<CheckResult> run(Consumer<CheckResult> found, Cancellation cancellation) {
        if (problem != null) {
            throw problem;
        }
        List<CheckResult> results = results();
        for (int i = 0; i < results.size(); i++) {
            while (i == 5 && hold) {
                cancellation.check();
                LockSupport.parkNanos(5_000_000);
            }
            found.accept(results.get(i));
        }
        return results;
    }

    private List<CheckResult> results() {
        List<CheckResult> results = new ArrayList<>();
        results.add(green(Subject.JAVA, "Java 17.0.15 runs.", Map.of()));
        results.add(
                worst == Level.GREEN
                        ? green(Subject.MEMORY, "11.2 GB of memory are free of 16 GB.", Map.of("freeBytes", 11.2e9))
                        : LITTLE_MEMORY);
        results.add(green(Subject.DISK, "84.1 GB are free where the workspace is.", Map.of("freeBytes", 84.1e9)));
        results.add(green(Subject.PROCESSOR, "2 cores with AVX2 and FMA.", Map.of("cores", 2.0)));
        results.add(green(Subject.TENSORFLOW, "TensorFlow 2.18.0 computes right.", Map.of()));
        results.add(green(
                Subject.SPEED, "The built-in model runs over 213 photos a second.", Map.of("imagesPerSecond", 213.4)));
        results.add(green(Subject.GPU, "No GPU is used; the lessons need none.", Map.of()));
        results.add(green(Subject.DISPLAY, "1920 × 1080 at 100 %.", Map.of()));
        results.add(green(Subject.PACKS, "All 2 packs are whole.", Map.of("packs", 2.0)));
        results.add(
                worst == Level.RED
                        ? NO_WORKSPACE
                        : green(Subject.WORKSPACE, "The workspace /home/anna/Graftwork can be written.", Map.of()));
        return results;
    }

    private static CheckResult green(Subject subject, String sentence, Map<String, Double> figures) {
        return new CheckResult(subject, Level.GREEN, sentence, "", figures);
    }
}
