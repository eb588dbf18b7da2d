// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.graftwork.model.hub.ModelHandle;
import org.graftwork.model.hub.ModelHandles;
import org.graftwork.model.hub.cache.FolderDeletion;
import org.graftwork.model.hub.cache.HubCache;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InterruptionTest {

    private static final int MODELS = 30;
    private static final int BYTES = 400_000;
    private static final int TOGETHER = 6;

    @TempDir
    private Path folder;

    private HubServer server;

    @BeforeEach
    void serve() throws IOException {
        server = new HubServer();
        server.faults.millisecondsAPart = 1;
        byte[] model = Archives.model(BYTES);
        for (int i = 1; i <= MODELS; i++) {
            server.offer("/google/m/" + i, model);
        }
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void fetchingThatIsKilledLeavesAWholeModelOrNone() throws Exception {
        killAndFinish(5);
    }

    @Test
    @Tag("slow")
    void fetchingThatIsKilledFiftyTimesLeavesAWholeModelOrNone() throws Exception {
        killAndFinish(50);
    }

    @Test
    void whatIsGivenUpForGoodLeavesNothingUnlessAnotherFetchesIt() throws IOException {
        ModelHandle handle = ModelHandles.parse("https://tfhub.dev/google/m/1");
        HubCache cache = HubCache.in(folder.resolve("cache"));
        ModelFetch fetch = KilledFetch.from(server.address(), cache);
        server.faults.cutAfter = 20_000;
        assertThrows(FetchProblem.class, () -> fetch.fetch(handle, Progress.none(), Cancellation.none()));
        Path part = cache.folder().resolve(HubCache.name(handle.key()) + ".download");
        Path lock = Files.writeString(cache.folder().resolve(HubCache.name(handle.key()) + ".lock"), "other.17.x");
        fetch.forget(handle);
        assertTrue(Files.exists(part));
        Files.delete(lock);

        fetch.forget(handle);
        fetch.forget(ModelHandles.parse("https://tfhub.dev/google/m/2"));

        try (Stream<Path> left = Files.list(cache.folder())) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void processesThatFetchTheSameModelsAtOnceFetchEachOnce() throws Exception {
        Path cache = folder.resolve("cache");
        List<Process> all = List.of(start(cache, TOGETHER), start(cache, TOGETHER), start(cache, TOGETHER));
        for (Process process : all) {
            assertTrue(process.waitFor(40, TimeUnit.SECONDS));
            assertEquals(0, process.exitValue(), Files.readString(folder.resolve("output.txt")));
        }

        requireWholeOrNothing(cache);
        try (Stream<Path> left = Files.list(cache)) {
            assertEquals(2 * TOGETHER, left.count(), "a folder and a descriptor each");
        }
        assertEquals(
                TOGETHER,
                server.asked().stream()
                        .filter(asked -> asked.startsWith("/storage/"))
                        .count());
    }

    /** Each process is killed at a moment of its own: before, while and between what comes is unpacked and moved. */
    private void killAndFinish(int times) throws Exception {
        Random dice = new Random(times);
        Path cache = folder.resolve("cache");
        for (int i = 0; i < times; i++) {
            Process process = start(cache, MODELS);
            process.waitFor(250 + dice.nextInt(700), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            requireWholeOrNothing(cache);
            if (i % 10 == 9) {
                finish(cache);
                FolderDeletion.delete(cache);
            }
        }
        finish(cache);
    }

    private void finish(Path cache) throws Exception {
        server.faults.millisecondsAPart = 0;
        Process last = start(cache, MODELS);
        assertTrue(last.waitFor(20, TimeUnit.SECONDS));
        assertEquals(0, last.exitValue());
        server.faults.millisecondsAPart = 1;
        requireWholeOrNothing(cache);
        for (int i = 1; i <= MODELS; i++) {
            assertTrue(Files.isDirectory(cache.resolve(HubCache.name("https://tfhub.dev/google/m/" + i))));
        }
        try (Stream<Path> left = Files.list(cache)) {
            assertEquals(
                    List.of(),
                    left.filter(path -> path.toString().matches(".*\\.(tmp|download|mark)"))
                            .toList());
        }
    }

    private static void requireWholeOrNothing(Path cache) throws IOException {
        if (!Files.exists(cache)) {
            return;
        }
        try (Stream<Path> entries = Files.list(cache)) {
            for (Path entry : entries.filter(
                            path -> path.getFileName().toString().matches("[0-9a-f]{40}"))
                    .toList()) {
                assertEquals(5, Files.size(entry.resolve("saved_model.pb")));
                assertEquals(BYTES, Files.size(entry.resolve("variables/variables.data-00000-of-00001")));
            }
        }
    }

    private Process start(Path cache, int models) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledFetch.class.getName(),
                        cache.toString(),
                        server.address().toString(),
                        Integer.toString(models))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("output.txt").toFile()))
                .start();
    }
}
