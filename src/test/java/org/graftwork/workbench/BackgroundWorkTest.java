// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import org.graftwork.problem.Problem;
import org.junit.jupiter.api.Test;

final class BackgroundWorkTest {

    private final List<String> heard = new ArrayList<>();
    private final Queue<Runnable> toListen = new ArrayDeque<>();
    private long nanos;
    private final BackgroundWork work = new BackgroundWork(Runnable::run, Runnable::run, () -> nanos);

    private BackgroundWork.Outcome<String> outcome() {
        return new BackgroundWork.Outcome<>(
                result -> heard.add("finished " + result),
                problem -> heard.add("failed " + problem.getMessage()),
                () -> heard.add("cancelled"));
    }

    @Test
    void handsOverWhatTheWorkCameTo() {
        work.start("Add", (progress, cancellation) -> "5", outcome());

        assertEquals(List.of("finished 5"), heard);
    }

    @Test
    void tellsAProblemInItsOwnWords() {
        work.start(
                "Open",
                (progress, cancellation) -> {
                    throw new Problem("The folder is empty");
                },
                outcome());

        assertEquals(List.of("failed The folder is empty"), heard);
    }

    @Test
    void tellsADefectWithoutAStackTrace() {
        work.start(
                "Open",
                (progress, cancellation) -> {
                    throw new IllegalStateException("index -1");
                },
                outcome());

        assertEquals(1, heard.size());
        assertFalse(heard.get(0).contains("Exception"), heard.get(0));
        assertTrue(heard.get(0).startsWith("failed Something went wrong inside Graftwork"), heard.get(0));
    }

    @Test
    void tellsThatMemoryRanOut() {
        work.start(
                "Open",
                (progress, cancellation) -> {
                    throw new OutOfMemoryError();
                },
                outcome());

        assertTrue(heard.get(0).contains("not enough memory"), heard.get(0));
    }

    @Test
    void workThatWasStoppedBeforeThereWasAnythingIsCancelled() {
        work.start(
                "Open",
                (progress, cancellation) -> {
                    throw new CancellationException();
                },
                outcome());

        assertEquals(List.of("cancelled"), heard);
    }

    @Test
    void workThatKeepsSomethingWhenItIsStoppedIsFinished() {
        BackgroundWork later = new BackgroundWork(toListen::add, Runnable::run);
        BackgroundJob job =
                later.start("Train", (progress, cancellation) -> "stopped: " + cancellation.isRequested(), outcome());
        job.cancel();
        toListen.forEach(Runnable::run);

        assertEquals(List.of("finished stopped: true"), heard);
    }

    @Test
    void workIsRunningUntilItsOutcomeIsHandedOver() {
        BackgroundWork later = new BackgroundWork(Runnable::run, toListen::add);
        later.start("Add", (progress, cancellation) -> "5", outcome());
        assertEquals(
                List.of("Add"),
                later.running().stream().map(BackgroundJob::title).toList());

        List.copyOf(toListen).forEach(Runnable::run);
        assertEquals(List.of(), later.running());
    }

    @Test
    void aListenerHearsManyReportsAsOne() {
        BackgroundWork later = new BackgroundWork(Runnable::run, toListen::add);
        later.onChange(() -> heard.add("changed"));
        later.start(
                "Count",
                (progress, cancellation) -> {
                    for (int i = 0; i < 1000; i++) {
                        progress.report("counting", i, 1000);
                    }
                    return "";
                },
                outcome());
        toListen.remove().run();

        assertEquals(List.of("changed"), heard);
    }

    @Test
    void theTimeLeftFollowsFromTheTimeTaken() {
        List<Optional<Duration>> left = new ArrayList<>();
        work.start(
                "Count",
                (progress, cancellation) -> {
                    progress.report("counting", 0, 100);
                    nanos += Duration.ofSeconds(3).toNanos();
                    progress.report("counting", 25, 100);
                    left.add(work.running().get(0).timeLeft());
                    return "";
                },
                outcome());

        assertEquals(List.of(Optional.of(Duration.ofSeconds(9))), left);
    }

    @Test
    void aNewStageHasATimeOfItsOwn() {
        List<Optional<Duration>> left = new ArrayList<>();
        work.start(
                "Train",
                (progress, cancellation) -> {
                    progress.report("slow", 0, 10);
                    nanos += Duration.ofSeconds(100).toNanos();
                    progress.report("slow", 10, 10);
                    progress.report("fast", 0, 50);
                    left.add(work.running().get(0).timeLeft());
                    nanos += Duration.ofSeconds(1).toNanos();
                    progress.report("fast", 10, 50);
                    left.add(work.running().get(0).timeLeft());
                    return "";
                },
                outcome());

        assertEquals(List.of(Optional.empty(), Optional.of(Duration.ofSeconds(4))), left);
    }

    @Test
    void cancelAllAsksAllWorkToStop() {
        BackgroundWork later = new BackgroundWork(toListen::add, Runnable::run);
        BackgroundJob one = later.start("One", (progress, cancellation) -> "", outcome());
        BackgroundJob two = later.start("Two", (progress, cancellation) -> "", outcome());
        later.cancelAll();

        assertTrue(one.isCancelled() && two.isCancelled());
    }
}
