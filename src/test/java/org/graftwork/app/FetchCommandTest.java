// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.graftwork.problem.Cancellation;
import org.junit.jupiter.api.Test;

final class FetchCommandTest {

    private static final String HANDLE = "https://tfhub.dev/google/imagenet/mobilenet_v2_100_224/feature_vector/5";

    @Test
    void itSaysWhereTheModelIs() {
        CommandLineRun run = CommandLineRun.of(new FakeWorkbench(), Cancellation.none(), "fetch", HANDLE);

        assertEquals(ExitCode.OK, run.code());
        assertEquals("models/5\n", run.out().replace('\\', '/'));
        assertTrue(run.err().contains("fetching " + HANDLE), run.err());
    }

    @Test
    void aNameAsModelsListsItIsFetchedAndOpened() {
        FakeWorkbench workbench = new FakeWorkbench();
        String listed = HANDLE.substring("https://tfhub.dev/".length());

        assertEquals(
                ExitCode.OK,
                CommandLineRun.of(workbench, Cancellation.none(), "fetch", listed)
                        .code());
        assertEquals(List.of(HANDLE), workbench.library().asked());
        CommandLineRun nothing = CommandLineRun.of(workbench, Cancellation.none(), "fetch", listed + "0");
        assertEquals(ExitCode.BAD_INPUT, nothing.code());
        assertTrue(nothing.err().contains("A handle looks like"), nothing.err());
        assertEquals(List.of(HANDLE), workbench.library().asked());
    }

    @Test
    void itPrintsOneDocument() {
        CommandLineRun run = CommandLineRun.of(new FakeWorkbench(), Cancellation.none(), "fetch", HANDLE, "--json");

        assertTrue(run.out().contains("\"handle\": \"" + HANDLE + "\""), run.out());
        assertTrue(run.out().contains("\"ops\": 24"), run.out());
        assertTrue(run.out().contains("\"risky\": [ ]"), run.out());
    }

    @Test
    void whatCannotBeFetchedIsBadInput() {
        FakeWorkbench workbench = new FakeWorkbench();
        workbench.library().failFetching("tfhub.dev has no such model (404).");

        CommandLineRun run = CommandLineRun.of(workbench, Cancellation.none(), "inspect", HANDLE);

        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertTrue(run.err().contains("tfhub.dev has no such model (404)."), run.err());
    }

    @Test
    void progressHasBytesAndTheTimeLeft() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        AtomicLong clock = new AtomicLong();
        FetchProgress progress = new FetchProgress(new Console(stream, stream, true), clock::get);

        progress.report("Fetching", 1_000_000, 9_000_000);
        clock.set(2_000_000_000L);
        progress.report("Fetching", 3_000_000, 9_000_000);
        clock.set(3_000_000_000L);
        progress.report("Unpacking", 5_000_000, 0);

        String told = err.toString(StandardCharsets.UTF_8);
        assertTrue(told.contains("Fetching: 1.0 of 9.0 MB"), told);
        assertTrue(told.contains("Fetching: 3.0 of 9.0 MB, 6 s left"), told);
        assertTrue(told.contains("Unpacking: 5.0 MB"), told);
    }
}
