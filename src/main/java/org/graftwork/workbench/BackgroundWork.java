// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Problem;
import org.graftwork.problem.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs work that may take long away from the thread that asks for it, tells how far it has come, stops it on request and
 * hands over what it came to. What is told is gathered: a listener hears at most once before it has listened.
 */
public final class BackgroundWork {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);

    private final Executor workers;
    private final Executor listening;
    private final LongSupplier nanoTime;
    private final List<BackgroundJob> running = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean announced = new AtomicBoolean();

    /**
     * Work that may take long.
     *
     * @param <T> what it comes to
     */
    @FunctionalInterface
    public interface Work<T> {
        T run(Progress progress, Cancellation cancellation) throws Exception;
    }

    /**
     * What is done when the work is over; exactly one of the three is called.
     *
     * @param finished takes what the work came to
     * @param failed takes what a person can read
     * @param cancelled called where the work was stopped before there was anything to keep
     * @param <T> what the work comes to
     */
    public record Outcome<T>(Consumer<? super T> finished, Consumer<Problem> failed, Runnable cancelled) {

        public static <T> Outcome<T> of(Consumer<? super T> finished, Consumer<Problem> failed) {
            return new Outcome<>(finished, failed, () -> {});
        }
    }

    /**
     * @param workers runs the work
     * @param listening runs outcomes and listeners, such as {@code Platform::runLater}
     */
    public BackgroundWork(Executor workers, Executor listening) {
        this(workers, listening, System::nanoTime);
    }

    BackgroundWork(Executor workers, Executor listening, LongSupplier nanoTime) {
        this.workers = workers;
        this.listening = listening;
        this.nanoTime = nanoTime;
    }

    /** Starts work under a title for people. */
    public <T> BackgroundJob start(String title, Work<T> work, Outcome<T> outcome) {
        BackgroundJob job = new BackgroundJob(title, nanoTime, this::announce);
        running.add(job);
        announce();
        workers.execute(() -> {
            Runnable end = run(job, work, outcome);
            listening.execute(() -> {
                running.remove(job);
                end.run();
                announce();
            });
        });
        return job;
    }

    /** Starts work that takes a moment and that nobody needs to see, such as keeping what was typed. */
    public <T> void aside(String title, Work<T> work, Outcome<T> outcome) {
        BackgroundJob job = new BackgroundJob(title, nanoTime, () -> {});
        workers.execute(() -> listening.execute(run(job, work, outcome)));
    }

    /** Runs something where listeners run: for work that has parts of its outcome to show before it is over. */
    public void tell(Runnable news) {
        listening.execute(news);
    }

    /** The work that is not over, the oldest first. */
    public List<BackgroundJob> running() {
        return List.copyOf(running);
    }

    /** Adds a listener that is called whenever work begins, comes further or ends. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Calls a listener no more. */
    public void noMoreOf(Runnable listener) {
        listeners.remove(listener);
    }

    /** Asks all work to stop. */
    public void cancelAll() {
        running.forEach(BackgroundJob::cancel);
    }

    private static <T> Runnable run(BackgroundJob job, Work<T> work, Outcome<T> outcome) {
        try {
            T result = work.run(job.progress(), job.cancellation());
            return () -> outcome.finished().accept(result);
        } catch (CancellationException stopped) {
            return outcome.cancelled();
        } catch (Problem problem) {
            LOG.info("{}: {}", job.title(), problem.getMessage());
            return () -> outcome.failed().accept(problem);
        } catch (OutOfMemoryError error) {
            LOG.error("{} ran out of memory", job.title(), error);
            return () -> outcome.failed()
                    .accept(new Problem(
                            "There is not enough memory for this. Close other programs or use fewer photos.", error));
        } catch (Exception | LinkageError defect) {
            LOG.error("{} failed", job.title(), defect);
            return () -> outcome.failed()
                    .accept(new Problem(
                            "Something went wrong inside Graftwork, not with what you did. The log in the workspace has the"
                                    + " details.",
                            defect));
        }
    }

    private void announce() {
        if (announced.compareAndSet(false, true)) {
            listening.execute(() -> {
                announced.set(false);
                listeners.forEach(Runnable::run);
            });
        }
    }
}
