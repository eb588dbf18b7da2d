// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ProxySelector;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.graftwork.model.hub.ModelHandle;
import org.graftwork.model.hub.ModelHandles;
import org.graftwork.model.hub.cache.HubCache;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Problem;
import org.graftwork.problem.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ModelFetchTest {

    private static final String HANDLE = "https://tfhub.dev/google/m/1";
    private static final byte[] MODEL = Archives.model(200_000);

    @TempDir
    private Path folder;

    private HubServer server;
    private HubCache cache;
    private List<ModelHandle> elsewhere = List.of();

    @BeforeEach
    void serve() throws IOException {
        server = new HubServer();
        server.offer("/google/m/1", MODEL);
        cache = HubCache.in(folder.resolve("cache"));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aModelIsFetchedThroughAnyRedirectAndFoundAsPythonFindsIt(int status) throws IOException {
        server.faults.status = status;

        Path model = fetch(HANDLE);

        assertEquals(cache.folder().resolve(HubCache.name(HANDLE)), model);
        assertEquals("graph", Files.readString(model.resolve("saved_model.pb")));
        assertEquals(200_000, Files.size(model.resolve("variables").resolve("variables.data-00000-of-00001")));
        assertEquals(List.of(model.getFileName() + "", model.getFileName() + ".descriptor.txt"), cached());
        assertEquals("/google/m/1?tf-hub-format=compressed", server.asked().get(0));
        fetch(HANDLE);
        assertEquals(2, server.asked().size(), "a second time nobody is asked");
    }

    @Test
    void aConnectionThatBreaksIsGoneOnWithUnderANewSignature() throws IOException {
        server.faults.cutAfter = 80_000;
        server.faults.cuts = 2;
        List<Long> seen = new ArrayList<>();

        Path model = fetcher().fetch(ModelHandles.parse(HANDLE), (m, done, total) -> seen.add(done), none());

        assertTrue(Files.exists(model.resolve("saved_model.pb")));
        assertEquals(3, requests("storage"));
        assertTrue(server.asked().get(5).contains("s3 bytes="), server.asked() + "");
        // A connection that breaks may take with it what was under way.
        assertTrue(goneOnFrom(server.asked().get(5)) > goneOnFrom(server.asked().get(3)), server.asked() + "");
        assertTrue(goneOnFrom(server.asked().get(5)) <= 160_000, server.asked() + "");
    }

    private static long goneOnFrom(String request) {
        return Long.parseLong(request.replaceAll(".* bytes=(\\d+)-", "$1"));
    }

    @Test
    void whatWasInterruptedIsGoneOnWithTheNextTime() {
        server.faults.cutAfter = 20_000;

        Problem problem = refused(HANDLE);
        Matcher kept =
                Pattern.compile("broke off after (\\d+) bytes, which are kept").matcher(problem.getMessage());
        assertTrue(kept.find(), problem.getMessage());
        server.faults.cutAfter = -1;
        fetch(HANDLE);

        assertEquals(kept.group(1), goneOnFrom(server.asked().get(server.asked().size() - 1)) + "");
    }

    @Test
    void aFileThatHasChangedMeanwhileIsBegunAnew() throws IOException {
        server.faults.cutAfter = 50_000;
        assertThrows(FetchProblem.class, () -> fetch(HANDLE));
        server.faults.cutAfter = -1;
        server.faults.version = "2";
        server.offer("/google/m/1", Archives.model(123_456));

        Path model = fetch(HANDLE);

        assertEquals(123_456, Files.size(model.resolve("variables").resolve("variables.data-00000-of-00001")));
    }

    @Test
    void aServerThatKnowsNoPartsOrGivesTheWrongOneIsAskedForAll() {
        server.faults.cutAfter = 50_000;
        server.faults.cuts = 1;
        server.faults.ranges = false;
        fetch(HANDLE);

        server.offer("/google/n/1", MODEL);
        server.faults.cuts = 1;
        server.faults.ranges = true;
        server.faults.wrongPlace = true;
        assertTrue(Files.isDirectory(fetch("https://tfhub.dev/google/n/1")));
    }

    @Test
    void aFileWithoutAMarkIsBegunAnew() {
        server.faults.tag = false;
        server.faults.cutAfter = 50_000;
        server.faults.cuts = 1;
        assertThrows(FetchProblem.class, () -> fetch(HANDLE));

        fetch(HANDLE);

        assertTrue(server.asked().stream().noneMatch(request -> request.contains("bytes=")));
    }

    @Test
    void aWrongChecksumLeavesNothing() throws IOException {
        server.faults.wrongChecksum = true;

        assertTells("is not the file it announced (length or checksum differ)");
        assertEquals(List.of(), cached());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "401 | wants to know who you are (401)",
                "403 | does not give this model out (403)",
                "404 | has no such model (404)",
                "429 | was asked too often (429). Try again in 7 seconds.",
                "500 | has trouble of its own (500)",
                "503 | has trouble of its own (503)"
            })
    void aRefusalIsToldInPlainWordsWithASecondWay(int status, String words) throws IOException {
        server.faults.refused = status;
        server.faults.refusal = "<Error><Code>SignatureDoesNotMatch</Code></Error>";

        assertTells(words);
        assertEquals(List.of(), cached());
    }

    @Test
    void endlessRedirectsAndImpossibleOnesEnd() {
        server.answer("/google/m/1", exchange -> {
            exchange.getResponseHeaders().set("Location", "/google/m/1?again");
            exchange.sendResponseHeaders(302, -1);
        });
        assertTells("sends from one place to the next without end");
        for (String place : List.of("file:///etc/passwd", "ftp://127.0.0.1/x", "", "http://[", "jar:file:/x")) {
            server.answer("/google/m/1", exchange -> {
                exchange.getResponseHeaders().set("Location", place);
                exchange.sendResponseHeaders(302, -1);
            });
            assertTells("sends to a place that cannot be gone to");
        }
    }

    @Test
    void whatIsNoArchiveLeavesNothing() throws IOException {
        for (byte[] body : List.of(
                "no archive".getBytes(StandardCharsets.UTF_8),
                new byte[0],
                new byte[4096],
                Arrays.copyOf(MODEL, 100_000),
                Archives.gzip("no tar".getBytes(StandardCharsets.UTF_8)),
                Archives.gzip(Archives.tar(tar -> Archives.file(tar, "model.tflite", new byte[9]))))) {
            server.offer("/google/m/1", body);
            FetchProblem problem = refused(HANDLE);
            assertTrue(problem.getMessage().contains(HANDLE), problem.getMessage());
            assertEquals(1, problem.getMessage().lines().count());
            assertEquals(List.of(), cached(), problem.getMessage());
        }
    }

    @Test
    void aPlainTarAndOneInAFolderAndOneCompressedTwiceAreTaken() {
        byte[] inFolder = Archives.tar(tar -> {
            Archives.folder(tar, "m/");
            Archives.file(tar, "m/saved_model.pb", new byte[9]);
            Archives.file(tar, "m/m/x", new byte[9]);
        });
        server.offer("/a/plain.tar", inFolder);
        server.offer("/google/m/1", Archives.gzip(MODEL));

        assertTrue(Files.isRegularFile(fetch(HANDLE).resolve("saved_model.pb")));
        server.answer("/a/plain.tar", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(inFolder);
        });
        Path model = fetch(server.address() + "a/plain.tar");
        assertTrue(Files.isRegularFile(model.resolve("m").resolve("x")));
        assertEquals("/a/plain.tar", server.asked().get(server.asked().size() - 1));
    }

    @Test
    void storageThatCompressesOnTheWayIsUnderstoodAndOtherEncodingsAreNot() {
        server.faults.encoding = "gzip";
        fetch(HANDLE);

        server.offer("/google/n/1", MODEL);
        server.faults.encoding = "br";
        assertTrue(refused("https://tfhub.dev/google/n/1").getMessage().contains("in an encoding"));
    }

    @Test
    void aFileThatIsTooLargeIsRefusedBeforeAndWhileItComes() throws IOException {
        ModelFetch small = fetcher(100_000);
        FetchProblem said = assertThrows(
                FetchProblem.class, () -> small.fetch(ModelHandles.parse(HANDLE), Progress.none(), none()));
        assertTrue(said.getMessage().contains("more than the 100000"), said.getMessage());
        server.answer("/storage/google/m/1", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(MODEL);
        });
        assertThrows(FetchProblem.class, () -> small.fetch(ModelHandles.parse(HANDLE), Progress.none(), none()));
        assertTrue(cached().stream().noneMatch(name -> name.endsWith(".mark") || name.endsWith(".tmp")));
    }

    @Test
    void stoppingTakesLessThanASecondAndKeepsWhatCame() throws IOException {
        server.faults.millisecondsAPart = 100;
        Cancellation stop = new Cancellation();
        long[] asked = new long[1];

        assertThrows(
                CancellationException.class,
                () -> fetcher()
                        .fetch(
                                ModelHandles.parse(HANDLE),
                                (message, done, total) -> {
                                    if (done > 10_000 && asked[0] == 0) {
                                        asked[0] = System.nanoTime();
                                        stop.request();
                                    }
                                },
                                stop));

        assertTrue(System.nanoTime() - asked[0] < 1_000_000_000L);
        assertTrue(cached().stream().anyMatch(name -> name.endsWith(".download")));
        assertTrue(cached().stream().noneMatch(name -> name.endsWith(".lock") || name.endsWith(".tmp")));
    }

    @Test
    void aServerThatFallsSilentIsGivenUp() {
        server.answer("/storage/google/m/1", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
            HubServer.pause(5000);
        });
        assertTells("broke off after 1 bytes");
        server.answer("/google/m/1", exchange -> HubServer.pause(5000));
        assertTells("does not answer");
    }

    @Test
    void aServerThatIsNotThereIsTold() {
        server.close();

        assertTells("cannot be reached");
    }

    @Test
    void aPageInsteadOfTheModelLeadsToKaggle() throws IOException {
        elsewhere = List.of(ModelHandles.parse("google/m/tensorFlow2/feature-vector/3"));
        server.answer("/google/m/1", 200, "text/html", "<html>Kaggle Models</html>");
        server.offer("/api/v1/models/google/m/tensorFlow2/feature-vector/3/download", MODEL);

        assertTrue(Files.exists(fetch(HANDLE).resolve("saved_model.pb")));
        assertTrue(cache.find(HANDLE).isPresent());
    }

    @Test
    void aPageWithNothingElsewhereIsTold() {
        server.answer("/google/m/1", 200, "text/html", "<html>documentation</html>");

        assertTells("sent a web page instead of the model");
    }

    @Test
    void kaggleIsAskedForTheCurrentVersionAndProvenToButTheStorageIsNot() {
        server.answer("/api/v1/models/google/m/tensorFlow2/v/get", 200, "application/json", "{\"versionNumber\": 4}");
        server.offer("/api/v1/models/google/m/tensorFlow2/v/4/download", MODEL);
        String handle = "google/m/TensorFlow2/v";

        Path model = fetch(handle);

        assertEquals(HubCache.name("https://www.kaggle.com/models/google/m/tensorFlow2/v"), model.getFileName() + "");
        assertEquals(model, cache.find(handle).orElseThrow());
        assertTrue(server.asked().get(0).endsWith("/get Bearer token"));
        assertTrue(server.asked().get(1).endsWith("/download Bearer token"));
    }

    @Test
    void kagglesMessageCountsWhereItsStatusDoesNot() {
        server.answer(
                "/api/v1/models/google/m/tensorFlow2/v/4/download",
                200,
                "application/json",
                "{\"code\": 403, \"message\": \"consent\"}");

        assertTrue(refused("google/m/tensorFlow2/v/4").getMessage().contains("(403)"));
    }

    @Test
    void archivesOnDiskAreTakenUnderTheirContents() throws IOException {
        Path file = Files.write(folder.resolve("archive.tar.gz"), MODEL);

        Path model = fetcher().take(file, ArchiveName.of(file), Progress.none(), none());

        assertTrue(Files.exists(model.resolve("saved_model.pb")));
        assertTrue(server.asked().isEmpty());
    }

    private void assertTells(String words) {
        String message = refused(HANDLE).getMessage();
        assertTrue(message.contains(words), message);
        assertEquals(1, message.lines().count());
        assertTrue(
                message.endsWith(" Or download the model in a browser from " + HANDLE + " and open that file here."),
                message);
    }

    private FetchProblem refused(String handle) {
        return assertThrows(FetchProblem.class, () -> fetch(handle));
    }

    private Path fetch(String handle) {
        return fetcher().fetch(ModelHandles.parse(handle), Progress.none(), none());
    }

    private ModelFetch fetcher() {
        return fetcher(1 << 30);
    }

    private ModelFetch fetcher(long most) {
        return new ModelFetch(
                cache,
                new Sites(server.address(), server.address()),
                () -> Credentials.find(Map.of("KAGGLE_API_TOKEN", "token"), folder),
                new Proxies(Map.of(), ProxySelector.getDefault()),
                hub -> elsewhere,
                new Patience(Duration.ofSeconds(2), Duration.ofMillis(1500), Duration.ofMillis(1500)),
                most);
    }

    private long requests(String part) {
        return server.asked().stream().filter(request -> request.contains(part)).count();
    }

    private List<String> cached() throws IOException {
        if (!Files.exists(cache.folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(cache.folder())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Cancellation none() {
        return Cancellation.none();
    }
}
