// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.room;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graftwork.model.hub.fetch.FileFetch;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.workbench.pack.PackProblem;
import org.graftwork.workbench.pack.Packs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fetches the pack of one room: asks whether the code is right, fetches what is missing, and verifies every byte. */
final class RoomFetch {

    private static final Logger LOG = LoggerFactory.getLogger(RoomFetch.class);
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(15);
    private static final long MOST_BYTES = 1L << 40;
    private static final Pattern FILE_NAME = Pattern.compile("filename=\"([A-Za-z0-9_][A-Za-z0-9._-]{0,200})\"");

    private final Packs packs;
    private final URI room;
    private final URI pack;
    /** Nothing stands between the machines of a room, whatever proxy leads out of the house. */
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(ProxySelector.of(null))
            .build();

    RoomFetch(Packs packs, URI room, String code) {
        this.packs = packs;
        boolean http = "http".equalsIgnoreCase(room.getScheme()) && room.getHost() != null;
        if (!http) {
            throw new RoomProblem(room + " is no room's address. It looks like http://192.168.1.20:8642/ and stands on"
                    + " the screen of who serves the pack.");
        }
        this.room = room.resolve("/");
        this.pack = this.room.resolve(
                PackHandler.PACK + "?code=" + URLEncoder.encode(code.replaceAll("[\\s-]", ""), StandardCharsets.UTF_8));
    }

    /**
     * What a room gives.
     *
     * @param name of the file
     * @param tag its ETag, which begins with the pack's digest
     */
    private record Offer(String name, String tag) {}

    Path into(Path folder, Progress progress, Cancellation cancellation) {
        Offer offer = ask(cancellation);
        Path target = folder.resolve(offer.name());
        for (int number = 2; Files.exists(target); number++) {
            if (isSame(target, offer, progress, cancellation)) {
                return target;
            }
            target = folder.resolve(offer.name().replaceFirst("(\\.[^.]*)?$", "-" + number + "$1"));
        }
        fetch(target, progress, cancellation);
        return target;
    }

    private void fetch(Path target, Progress progress, Cancellation cancellation) {
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            Files.createDirectories(target.getParent());
            new FileFetch(client, MOST_BYTES).fetch(pack, room, part, progress, cancellation);
            verify(part, progress, cancellation);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            FileFetch.forget(part);
        } catch (IOException e) {
            throw new RoomProblem(
                    "The pack cannot be kept in " + target.getParent() + " ("
                            + e.getClass().getSimpleName() + "). Free space there, or name another folder.",
                    e);
        }
    }

    /** Whether the room's pack, whole, is what has its name already. */
    private boolean isSame(Path there, Offer offer, Progress progress, Cancellation cancellation) {
        try {
            String digest = packs.verify(there, progress, cancellation).digest();
            return offer.tag().startsWith("\"" + digest.substring(0, ServedPack.TAG_DIGITS));
        } catch (PackProblem e) {
            LOG.info("{} is there, and is no whole pack", there, e);
            return false;
        }
    }

    private void verify(Path part, Progress progress, Cancellation cancellation) throws IOException {
        try {
            packs.verify(part, progress, cancellation);
        } catch (PackProblem e) {
            FileFetch.forget(part);
            throw new RoomProblem(
                    "What came from " + room + " is no whole pack, so it was thrown away. Fetch it again.", e);
        }
    }

    /** Asks what there is, which shows whether the room is there and the code is right. */
    private Offer ask(Cancellation cancellation) {
        HttpRequest request = HttpRequest.newBuilder(pack)
                .timeout(ANSWER)
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<Void> answer =
                await(client.sendAsync(request, HttpResponse.BodyHandlers.discarding()), cancellation);
        switch (answer.statusCode()) {
            case 200 -> {
                Matcher name = FILE_NAME.matcher(
                        answer.headers().firstValue("Content-Disposition").orElse(""));
                return new Offer(
                        name.find() ? name.group(1) : "room.graftpack",
                        answer.headers().firstValue("ETag").orElse(""));
            }
            case 403 ->
                throw new RoomProblem("The code is not right. Look at it again on the screen of who serves the"
                        + " pack: it has six digits.");
            case 429 ->
                throw new RoomProblem(
                        "Too many wrong codes came from this machine. Wait a minute, and look at" + " the code again.");
            default ->
                throw new RoomProblem("At " + room + " no pack is served (" + answer.statusCode()
                        + "). Look at the address again on the screen of who serves it.");
        }
    }

    private <T> T await(CompletableFuture<T> asked, Cancellation cancellation) {
        while (true) {
            try {
                return asked.get(100, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (cancellation.isRequested()) {
                    asked.cancel(true);
                    cancellation.check();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("Interrupted");
            } catch (ExecutionException e) {
                throw new RoomProblem(
                        room + " cannot be reached. Look at the address again, and be in the same network as who"
                                + " serves the pack.",
                        e.getCause());
            }
        }
    }
}
