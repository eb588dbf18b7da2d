// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.room;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.graftwork.model.hub.cache.HubCache;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Problem;
import org.graftwork.problem.Progress;
import org.graftwork.workbench.Workspace;
import org.graftwork.workbench.pack.LocalPacks;
import org.graftwork.workbench.pack.PackPlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LocalRoomsTest {

    private static final String LOOPBACK = "127.0.0.1";

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Room.Visit.Kind> visits = new CopyOnWriteArrayList<>();
    private Path pack;
    private LocalRooms rooms;
    private Room room;

    @BeforeEach
    void serve() throws IOException {
        byte[] photo = new byte[3_000_000];
        new Random(1).nextBytes(photo);
        Path photos = Files.createDirectories(folder.resolve("leaves/ash"));
        Files.write(photos.resolve("1.jpg"), photo);
        LocalPacks packs = new LocalPacks(
                HubCache.in(folder.resolve("models")), Workspace.locate(Optional.of(folder.resolve("home"))));
        pack = folder.resolve("workshop.graftpack");
        packs.create(
                new PackPlan("Workshop", List.of(), List.of(folder.resolve("leaves")), Optional.empty()),
                pack,
                Progress.none(),
                Cancellation.none());
        rooms = new LocalRooms(packs);
        room = rooms.serve(pack, LOOPBACK, 0, visit -> visits.add(visit.kind()), Progress.none(), Cancellation.none());
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void anAttendeeFetchesThePackByAddressAndCode() throws IOException {
        assertTrue(room.code().matches("[0-9]{6}"), room.code());
        Path fetched = fetch(folder.resolve("here"));
        assertEquals(folder.resolve("here/workshop.graftpack"), fetched);
        assertEquals(-1, Files.mismatch(pack, fetched));
        try (var files = Files.list(folder.resolve("here"))) {
            assertEquals(List.of(fetched), files.toList());
        }
        assertEquals(List.of(Room.Visit.Kind.BEGAN, Room.Visit.Kind.HAS_IT), awaitVisits(2));
        assertEquals(1, room.served());
        assertEquals(0, room.fetching());
    }

    @Test
    void aPackThatIsThereIsNotFetchedAgainAndAnotherFileOfItsNameStays() throws IOException {
        Path here = folder.resolve("here");
        Path first = fetch(here);
        assertEquals(first, fetch(here));
        awaitVisits(2);
        assertEquals(1, room.served());
        Files.writeString(first, "something else");
        Path beside = fetch(here);
        assertEquals(here.resolve("workshop-2.graftpack"), beside);
        assertEquals("something else", Files.readString(first));
        assertEquals(-1, Files.mismatch(pack, beside));
    }

    @Test
    void severalFetchAtOnce() throws Exception {
        List<CompletableFuture<Path>> all = java.util.stream.IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> fetch(folder.resolve("attendee" + i))))
                .toList();
        for (CompletableFuture<Path> one : all) {
            assertEquals(-1, Files.mismatch(pack, one.get(60, TimeUnit.SECONDS)));
        }
        awaitVisits(16);
        assertEquals(8, room.served());
    }

    @Test
    void whatIsThereOfAnInterruptedFetchIsNotFetchedAgain() throws IOException {
        Path here = folder.resolve("here");
        Cancellation stop = new Cancellation();
        assertThrows(
                CancellationException.class,
                () -> rooms.fetch(
                        room.address(),
                        room.code(),
                        here,
                        (message, done, total) -> {
                            if (done > 1_000_000) {
                                stop.request();
                            }
                        },
                        stop));
        assertFalse(Files.exists(here.resolve("workshop.graftpack")));
        long kept = Files.size(here.resolve(".workshop.graftpack.part"));
        assertTrue(kept > 1_000_000 && kept < Files.size(pack));
        long[] first = {-1};
        Path fetched = rooms.fetch(
                room.address(),
                room.code(),
                here,
                (message, done, total) -> first[0] = first[0] < 0 ? done : first[0],
                Cancellation.none());
        assertEquals(kept, first[0]);
        assertEquals(-1, Files.mismatch(pack, fetched));
    }

    @Test
    void withoutTheCodeNothingIsGiven() throws Exception {
        Problem problem = assertThrows(
                RoomProblem.class,
                () -> rooms.fetch(room.address(), wrongCode(), folder, Progress.none(), Cancellation.none()));
        assertTrue(problem.getMessage().startsWith("The code is not right."), problem.getMessage());
        assertEquals(403, get("/pack").statusCode());
        assertEquals(403, get("/pack?code=").statusCode());
        assertEquals(0, room.served());
    }

    @Test
    void whoGuessesCodesHasToWait() throws Exception {
        int status = 0;
        for (int i = 0; i < 8 && status != 429; i++) {
            status = get("/pack?code=" + wrongCode()).statusCode();
        }
        assertEquals(429, status);
        assertEquals(429, get("/pack?code=" + room.code()).statusCode());
        Problem problem = assertThrows(RoomProblem.class, () -> fetch(folder));
        assertTrue(problem.getMessage().startsWith("Too many wrong codes"), problem.getMessage());
    }

    @Test
    void waitingGetsLongerWithEachWrongCodeAndEndsWithTheRightOne() {
        long[] now = {0};
        CodeGuard guard = new CodeGuard("012345", () -> now[0]);
        InetAddress one = InetAddress.getLoopbackAddress();
        for (int i = 0; i < 6; i++) {
            assertEquals(CodeGuard.Answer.WRONG, guard.check(one, Optional.of("1")));
        }
        assertEquals(CodeGuard.Answer.TOO_OFTEN, guard.check(one, Optional.of("012345")));
        now[0] += TimeUnit.SECONDS.toNanos(3);
        assertEquals(CodeGuard.Answer.WRONG, guard.check(one, Optional.of("2")));
        now[0] += TimeUnit.SECONDS.toNanos(3);
        assertEquals(CodeGuard.Answer.TOO_OFTEN, guard.check(one, Optional.of("012345")));
        now[0] += TimeUnit.SECONDS.toNanos(3);
        assertEquals(CodeGuard.Answer.RIGHT, guard.check(one, Optional.of("012 345")));
        assertEquals(CodeGuard.Answer.WRONG, guard.check(one, Optional.of("3")));
    }

    @Test
    void thereIsAPageForPeopleAndNothingElse() throws Exception {
        HttpResponse<byte[]> page = get("/");
        assertEquals(200, page.statusCode());
        assertTrue(new String(page.body(), java.nio.charset.StandardCharsets.UTF_8).contains("six digits"));
        for (String path : List.of("/workshop.graftpack", "/pack/", "/../../etc/passwd", "/%2e%2e/x", "//")) {
            assertEquals(404, get(path + "?code=" + room.code()).statusCode(), path);
        }
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH", "OPTIONS")) {
            HttpRequest request = HttpRequest.newBuilder(room.address().resolve("/pack?code=" + room.code()))
                    .method(method, HttpRequest.BodyPublishers.ofString("x"))
                    .build();
            assertEquals(
                    405,
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
        }
    }

    @Test
    void partsAreGivenAsTheyAreAskedFor() throws Exception {
        byte[] whole = Files.readAllBytes(pack);
        int length = whole.length;
        assertPart(206, Arrays.copyOfRange(whole, 10, 20), "bytes=10-19");
        assertPart(206, Arrays.copyOfRange(whole, length - 5, length), "bytes=-5");
        assertPart(206, Arrays.copyOfRange(whole, length - 7, length), "bytes=" + (length - 7) + "-");
        assertPart(200, whole, "bytes=5-1");
        assertPart(200, whole, "bytes=0-1,4-5");
        assertPart(200, whole, "lines=0-1");
        assertEquals(
                416,
                get("/pack?code=" + room.code(), "Range", "bytes=" + length + "-")
                        .statusCode());
        assertArrayEquals(
                whole,
                get("/pack?code=" + room.code(), "Range", "bytes=9-", "If-Range", "\"another\"")
                        .body());
    }

    @Test
    void aRoomIsClosedWithinASecondWhileSomeoneFetches() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(room.address().resolve("/pack?code=" + room.code()))
                .build();
        InputStream body =
                client.send(request, HttpResponse.BodyHandlers.ofInputStream()).body();
        assertTrue(body.read() >= 0);
        long begun = System.nanoTime();
        room.close();
        assertTrue(System.nanoTime() - begun < TimeUnit.SECONDS.toNanos(1));
        body.close();
        Problem problem = assertThrows(RoomProblem.class, () -> fetch(folder));
        assertTrue(problem.getMessage().contains(" cannot be reached."), problem.getMessage());
    }

    @Test
    void aPortThatIsTakenIsSaidInOneLine() {
        int port = room.address().getPort();
        Problem problem = assertThrows(RoomProblem.class, () -> rooms.serve(pack, LOOPBACK, port));
        assertTrue(problem.getMessage().startsWith("The room cannot be served on 127.0.0.1, port " + port));
        assertThrows(RoomProblem.class, () -> rooms.serve(pack, LOOPBACK, 70_000));
        assertThrows(RoomProblem.class, () -> rooms.serve(pack, "no.such.host.invalid", 0));
    }

    @Test
    void aDamagedPackIsNotServed() throws IOException {
        byte[] bytes = Files.readAllBytes(pack);
        bytes[bytes.length / 2] ^= 1;
        Path damaged = Files.write(folder.resolve("damaged.graftpack"), bytes);
        assertThrows(Problem.class, () -> rooms.serve(damaged, LOOPBACK, 0));
    }

    @Test
    void whatIsNoRoomsAddressIsSaidInOneLine() {
        for (String address : List.of("ftp://x/", "file:///etc/passwd", "/pack", "mailto:a@b")) {
            assertThrows(
                    RoomProblem.class,
                    () -> rooms.fetch(URI.create(address), "1", folder, Progress.none(), Cancellation.none()));
        }
    }

    private void assertPart(int status, byte[] expected, String range) throws Exception {
        HttpResponse<byte[]> answer = get("/pack?code=" + room.code(), "Range", range);
        assertEquals(status, answer.statusCode(), range);
        assertArrayEquals(expected, answer.body(), range);
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create("http://" + LOOPBACK + ":" + room.address().getPort() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private String wrongCode() {
        return room.code().equals("111111") ? "222222" : "111111";
    }

    private Path fetch(Path into) {
        return rooms.fetch(room.address(), room.code(), into, Progress.none(), Cancellation.none());
    }

    /** A client has the last byte a moment before the server has counted it. */
    private List<Room.Visit.Kind> awaitVisits(int count) throws IOException {
        try {
            for (int i = 0; i < 100 && visits.size() < count; i++) {
                Thread.sleep(50);
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return visits;
    }
}
