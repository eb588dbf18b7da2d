// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.graftwork.model.PretrainedModel;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Problem;
import org.graftwork.tensorflow.EngineInfo;
import org.graftwork.workbench.Workspace;
import org.graftwork.workbench.check.CheckResult.Level;
import org.graftwork.workbench.check.CheckResult.Subject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks this machine. Each check runs on a thread of its own, so that one that does not come back, as TensorFlow's
 * library on a broken disk, keeps nobody waiting.
 */
public final class LocalMachineCheck implements MachineCheck {

    private static final Logger LOG = LoggerFactory.getLogger(LocalMachineCheck.class);
    private static final Duration ALL = Duration.ofSeconds(18);
    private static final Duration PACKS = Duration.ofSeconds(4);

    private final Map<Subject, Check> checks;
    private final Duration all;

    LocalMachineCheck(Map<Subject, Check> checks, Duration all) {
        this.checks = new EnumMap<>(checks);
        this.all = all;
    }

    /**
     * @param engine loads TensorFlow
     * @param builtin opens the model that comes with the product
     */
    public static LocalMachineCheck of(
            Workspace workspace, Supplier<EngineInfo> engine, Supplier<PretrainedModel> builtin, DisplayProbe display) {
        EngineChecks engines = new EngineChecks(engine, builtin);
        Map<Subject, Check> checks = new EnumMap<>(Subject.class);
        checks.put(Subject.JAVA, new JavaCheck(System::getProperty));
        checks.put(Subject.MEMORY, stop -> MemoryCheck.ofThisMachine().run(stop));
        checks.put(Subject.DISK, new DiskCheck(workspace.root(), DiskCheck.nativesOfThisMachine()));
        checks.put(Subject.PROCESSOR, ProcessorCheck.ofThisMachine());
        checks.put(Subject.TENSORFLOW, engines::computes);
        checks.put(Subject.SPEED, engines::speed);
        checks.put(Subject.GPU, engines::gpu);
        checks.put(Subject.DISPLAY, new DisplayCheck(display));
        checks.put(Subject.PACKS, new PacksCheck(workspace, PACKS));
        checks.put(Subject.WORKSPACE, new WorkspaceCheck(workspace));
        return new LocalMachineCheck(checks, ALL);
    }

    @Override
    public List<CheckResult> run(Consumer<CheckResult> found, Cancellation cancellation) {
        long until = System.nanoTime() + all.toNanos();
        List<CheckResult> results = new ArrayList<>();
        checks.forEach((subject, check) -> {
            CheckResult result = await(check, until, cancellation).of(subject);
            results.add(result);
            found.accept(result);
        });
        return results;
    }

    private static Check.Finding await(Check check, long until, Cancellation cancellation) {
        Cancellation late = new Cancellation();
        CompletableFuture<Check.Finding> running = new CompletableFuture<>();
        Thread thread = new Thread(() -> complete(running, check, late), "check");
        thread.setDaemon(true);
        thread.start();
        try {
            do {
                cancellation.check();
                try {
                    return running.get(50, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    LOG.trace("still checking", e);
                }
            } while (System.nanoTime() < until);
            return new Check.Finding(
                    Level.RED,
                    "This took too long to find out.",
                    "Close other programs, and check again; the first time TensorFlow unpacks itself.",
                    Map.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted");
        } catch (ExecutionException e) {
            return failed(e.getCause());
        } finally {
            late.request();
        }
    }

    // A library that does not fit the machine shows itself as an Error.
    private static void complete(CompletableFuture<Check.Finding> running, Check check, Cancellation late) {
        try {
            running.complete(check.run(late));
        } catch (Throwable e) {
            running.completeExceptionally(e);
        }
    }

    private static Check.Finding failed(Throwable why) {
        LOG.warn("A check failed", why);
        return why instanceof Problem
                ? new Check.Finding(Level.RED, why.getMessage(), "Put that right, and check again.", Map.of())
                : new Check.Finding(
                        Level.RED,
                        "This cannot be found out (" + why.getClass().getSimpleName() + ").",
                        "The log in the workspace has the details. Install Graftwork again if it goes on.",
                        Map.of());
    }
}
