// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.room;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers in a room: a page for people, and the pack for who knows the code. There is nothing else to be had. */
final class PackHandler implements HttpHandler {

    static final String PACK = "/pack";
    static final String CODE_HEADER = "X-Graftwork-Code";

    private static final Logger LOG = LoggerFactory.getLogger(PackHandler.class);
    private static final int BUFFER = 1 << 16;
    private static final int MOST_AT_ONCE = 200;

    private final ServedPack pack;
    private final CodeGuard guard;
    private final Consumer<Room.Visit> visits;
    private final AtomicInteger fetching = new AtomicInteger();
    private final AtomicInteger served = new AtomicInteger();

    PackHandler(ServedPack pack, CodeGuard guard, Consumer<Room.Visit> visits) {
        this.pack = pack;
        this.guard = guard;
        this.visits = visits;
    }

    int fetching() {
        return fetching.get();
    }

    int served() {
        return served.get();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            String method = exchange.getRequestMethod();
            String path = exchange.getRequestURI().getPath();
            if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                say(exchange, 405, "This room only gives; it takes nothing.");
            } else if ("/".equals(path)) {
                RoomPage.send(exchange);
            } else if (PACK.equals(path)) {
                pack(exchange);
            } else {
                say(exchange, 404, "There is nothing here but the pack.");
            }
        } catch (IOException e) {
            LOG.debug("{} went away", exchange.getRemoteAddress(), e);
        }
    }

    private void pack(HttpExchange exchange) throws IOException {
        InetAddress from = exchange.getRemoteAddress().getAddress();
        switch (guard.check(from, code(exchange))) {
            case WRONG -> {
                visits.accept(new Room.Visit(from, Room.Visit.Kind.WRONG_CODE));
                say(exchange, 403, "The code is not right. It stands on the screen of who serves the pack.");
            }
            case TOO_OFTEN -> {
                exchange.getResponseHeaders().set("Retry-After", "10");
                say(exchange, 429, "Too many wrong codes. Wait a while, and look at the code again.");
            }
            case RIGHT -> give(exchange, from);
        }
    }

    private void give(HttpExchange exchange, InetAddress from) throws IOException {
        ByteRange range = range(exchange.getRequestHeaders());
        Headers headers = exchange.getResponseHeaders();
        headers.set("ETag", pack.tag());
        headers.set("Accept-Ranges", "bytes");
        if (range.equals(ByteRange.OUTSIDE)) {
            headers.set("Content-Range", "bytes */" + pack.length());
            say(exchange, 416, "The pack has no such part.");
            return;
        }
        headers.set("Content-Type", "application/octet-stream");
        headers.set("Content-Disposition", "attachment; filename=\"" + pack.name() + "\"");
        headers.set("x-goog-hash", "crc32c=" + pack.crc32c());
        boolean part = range.bytes() < pack.length();
        if (part) {
            headers.set("Content-Range", "bytes " + range.from() + "-" + range.to() + "/" + pack.length());
        }
        if (exchange.getRequestMethod().equals("HEAD")) {
            headers.set("Content-Length", Long.toString(range.bytes()));
            exchange.sendResponseHeaders(part ? 206 : 200, -1);
            return;
        }
        if (fetching.incrementAndGet() > MOST_AT_ONCE) {
            fetching.decrementAndGet();
            headers.set("Retry-After", "5");
            say(exchange, 503, "Many fetch the pack just now. Try again in a moment.");
            return;
        }
        try {
            visits.accept(new Room.Visit(from, Room.Visit.Kind.BEGAN));
            exchange.sendResponseHeaders(part ? 206 : 200, range.bytes());
            send(range, exchange.getResponseBody());
        } finally {
            fetching.decrementAndGet();
        }
        if (range.to() == pack.length() - 1) {
            served.incrementAndGet();
            visits.accept(new Room.Visit(from, Room.Visit.Kind.HAS_IT));
        }
    }

    /** Positions are read without moving the channel's own, so that all may read at once. */
    private void send(ByteRange range, OutputStream out) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        long at = range.from();
        while (at <= range.to()) {
            buffer.clear().limit((int) Math.min(BUFFER, range.to() - at + 1));
            int read = pack.file().read(buffer, at);
            if (read < 0) {
                throw new IOException("The pack has become shorter");
            }
            out.write(buffer.array(), 0, read);
            at += read;
        }
        out.close();
    }

    /** A part is given only of the pack that the client has begun with. */
    private ByteRange range(Headers headers) {
        String asked = headers.getFirst("Range");
        String begun = headers.getFirst("If-Range");
        if (asked == null || (begun != null && !begun.equals(pack.tag()))) {
            return ByteRange.whole(pack.length());
        }
        return ByteRange.parse(asked, pack.length()).orElse(ByteRange.whole(pack.length()));
    }

    private static Optional<String> code(HttpExchange exchange) {
        String query = Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("");
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(CODE_HEADER))
                .or(() -> Arrays.stream(query.split("&"))
                        .filter(part -> part.startsWith("code="))
                        .map(part -> part.substring(5).replace('+', ' '))
                        .findFirst());
    }

    private static void say(HttpExchange exchange, int status, String sentence) throws IOException {
        byte[] text = (sentence + "\n").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? -1 : text.length);
        if (!head) {
            exchange.getResponseBody().write(text);
        }
    }
}
