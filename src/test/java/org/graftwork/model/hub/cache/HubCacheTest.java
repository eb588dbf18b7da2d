// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.graftwork.problem.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
final class HubCacheTest {

    private static final String HANDLE = "https://tfhub.dev/google/tf2-preview/mobilenet_v2/feature_vector/4";
    private static final long NO_PROCESS = 999_999_999L;

    @TempDir
    private Path folder;

    @Test
    void entriesAreNamedAsPythonNamesThem() {
        assertEquals("145bb06ec3b59b08fb564ab752bd5aa222bfb50a", HubCache.name(HANDLE));
        assertEquals(
                "5a2fc00b609485c742fba2c65fadaca6c99a835c",
                HubCache.name("https://tfhub.dev/google/imagenet/mobilenet_v2_100_224/feature_vector/5"));
    }

    @Test
    void aModelThatPythonHasFetchedIsFoundInEachSpelling() throws IOException {
        HubCache cache = HubCache.in(folder);
        Path entry = Files.createDirectories(folder.resolve(HubCache.name(HANDLE)));
        assertTrue(cache.find(HANDLE).isEmpty(), "an empty folder is no model");
        Files.createFile(entry.resolve("saved_model.pb"));

        assertEquals(entry, cache.find(HANDLE).orElseThrow());
        assertEquals(entry, cache.find(HANDLE.substring("https://".length())).orElseThrow());
        assertEquals(entry, cache.find(HANDLE + "/").orElseThrow());
        assertTrue(cache.find(HANDLE + "4").isEmpty());
    }

    @Test
    void theVariableOfPythonNamesTheFolder() {
        Path workspace = folder.resolve("models");

        assertEquals(workspace, HubCache.of(workspace, Map.of()).folder());
        assertEquals(
                folder.resolve("shared"),
                HubCache.of(
                                workspace,
                                Map.of(
                                        HubCache.VARIABLE,
                                        folder.resolve("shared").toString()))
                        .folder());
    }

    @Test
    void theDescriptorSaysWhatPythonsSays() throws IOException {
        HubCache.in(folder).add("a handle", HubCacheTest::fill, Cancellation.none());

        List<String> lines = Files.readAllLines(folder.resolve(HubCache.name("a handle") + ".descriptor.txt"));

        assertEquals("Module: a handle", lines.get(0));
        assertTrue(lines.get(1).matches("Download Time: \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{6}"));
        assertTrue(lines.get(2).matches("Downloader Hostname: .+ \\(PID:\\d+\\)"), lines.get(2));
        assertEquals(3, lines.size());
    }

    @Test
    void aFailureLeavesNothing() throws IOException {
        assertThrows(
                IOException.class,
                () -> HubCache.in(folder)
                        .add(
                                "x",
                                target -> {
                                    fill(target);
                                    throw new IOException("The disk is full");
                                },
                                Cancellation.none()));

        assertEquals(List.of(), names());
    }

    @Test
    void ofManyAtOnceOneFillsAndAllGetTheModel() throws Exception {
        AtomicInteger fills = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Path>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                all.add(threads.submit(() -> HubCache.in(folder)
                        .add(
                                "x",
                                target -> {
                                    fills.incrementAndGet();
                                    fill(target);
                                },
                                Cancellation.none())));
            }
            for (Future<Path> one : all) {
                assertEquals(
                        "whole", Files.readString(one.get(10, TimeUnit.SECONDS).resolve("saved_model.pb")));
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(1, fills.get());
        assertEquals(2, names().size());
    }

    @Test
    void aLockOfAProcessThatHasEndedIsTakenOverWithItsLeftovers() throws IOException {
        Path lock = lock(EntryLock.host() + "." + NO_PROCESS + ".0123abcd");
        Path left = Files.createDirectories(folder.resolve(HubCache.name("x") + ".0123abcd.tmp"));
        Files.createFile(left.resolve("half"));

        HubCache.in(folder).add("x", HubCacheTest::fill, Cancellation.none());

        assertFalse(Files.exists(lock));
        assertFalse(Files.exists(left));
    }

    @Test
    void aLockThatWasCutShortWhileItWasWrittenIsTakenOver() throws IOException {
        lock("");

        assertTrue(Files.isDirectory(HubCache.in(folder).add("x", HubCacheTest::fill, Cancellation.none())));
    }

    @Test
    void theLockOfAnotherMachineIsRespectedWhileItsFolderGrows() throws Exception {
        Path lock = lock("another.host.17.feedbeef");
        Path growing = Files.createDirectories(folder.resolve(HubCache.name("x") + ".feedbeef.tmp"));
        Path entry = folder.resolve(HubCache.name("x"));
        Thread python = new Thread(() -> growAndFinish(lock, growing, entry));
        python.start();

        assertTrue(EntryLock.take(entry, Duration.ofMillis(700), Cancellation.none())
                .isEmpty());
        python.join();
        assertEquals("python's", Files.readString(entry.resolve("saved_model.pb")));
    }

    @Test
    void theLockOfAnotherMachineWhoseFolderDoesNotGrowIsTakenOver() throws IOException {
        lock("another.host.17.feedbeef");

        try (EntryLock lock = EntryLock.take(
                        folder.resolve(HubCache.name("x")), Duration.ofMillis(300), Cancellation.none())
                .orElseThrow()) {
            String contents = Files.readString(folder.resolve(HubCache.name("x") + ".lock"));
            assertTrue(contents.matches(".+\\.\\d+\\.[0-9a-f]{32}"), contents);
            assertTrue(lock.temporary().toString().endsWith(contents.replaceAll(".*\\.", "") + ".tmp"));
        }
        assertEquals(List.of(), names());
    }

    @Test
    void waitingForALockStopsOnRequest() throws IOException {
        lock("another.host.17.feedbeef");
        Cancellation stop = new Cancellation();
        stop.request();

        assertThrows(CancellationException.class, () -> HubCache.in(folder).add("x", HubCacheTest::fill, stop));
    }

    private Path lock(String contents) throws IOException {
        return Files.writeString(folder.resolve(HubCache.name("x") + ".lock"), contents);
    }

    private static void fill(Path target) throws IOException {
        Files.createDirectories(target);
        Files.writeString(target.resolve("saved_model.pb"), "whole");
    }

    private static void growAndFinish(Path lock, Path growing, Path entry) {
        try {
            for (int i = 1; i <= 5; i++) {
                Files.write(growing.resolve("data"), new byte[i * 10]);
                Thread.sleep(300);
            }
            Files.delete(growing.resolve("data"));
            Files.writeString(growing.resolve("saved_model.pb"), "python's");
            Files.move(growing, entry);
            Files.delete(lock);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
