// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Acts as tfhub.dev, Kaggle and the storage behind them do: the first two send on to an address at the storage that is
 * signed and, here, good for one request; the storage gives files with their checksums and their parts.
 */
public final class HubServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, byte[]> files = new HashMap<>();
    private final Map<String, Answer> answers = new HashMap<>();
    private final Set<String> signatures = new HashSet<>();
    private final List<String> asked = new ArrayList<>();
    private int signed;

    /** How the storage misbehaves. */
    public static final class Faults {
        int status = 301;
        int cutAfter = -1;
        int cuts = Integer.MAX_VALUE;
        boolean ranges = true;
        boolean tag = true;
        boolean wrongChecksum;
        boolean wrongPlace;
        int refused;
        String refusal = "";
        long millisecondsAPart;
        String version = "1";
        String encoding = "";
    }

    public final Faults faults = new Faults();

    /** Answers a request in a way of its own. */
    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    public HubServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** Offers a file under a path, such as {@code /google/m/1} of tfhub.dev or {@code …/download} of Kaggle. */
    public synchronized void offer(String path, byte[] file) {
        files.put(path, file);
    }

    synchronized void answer(String path, Answer answer) {
        answers.put(path, answer);
    }

    void answer(String path, int status, String type, String body) {
        answer(path, exchange -> send(exchange, status, type, body));
    }

    /** Every request so far: method, path with query, and the range and authorization where there was one. */
    public synchronized List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        note(exchange);
        try (exchange) {
            Answer own = own(path);
            if (own != null) {
                own.to(exchange);
            } else if (path.startsWith("/storage/")) {
                store(exchange, path.substring("/storage".length()), query);
            } else if (!has(path)) {
                send(exchange, 404, "application/json", "{\"code\":404,\"message\":\"Not found\"}");
            } else if (path.startsWith("/api/") || query.contains("tf-hub-format=compressed")) {
                exchange.getResponseHeaders().set("Location", "/storage" + path + "?X-Goog-Signature=" + sign());
                exchange.sendResponseHeaders(faults.status, -1);
            } else {
                send(exchange, 200, "text/html; charset=utf-8", "<html>documentation</html>");
            }
        }
    }

    private void store(HttpExchange exchange, String path, String query) throws IOException {
        if (!useSignature(query)) {
            send(exchange, 403, "application/xml", "<Error><Code>ExpiredToken</Code></Error>");
            return;
        }
        if (faults.refused > 0) {
            exchange.getResponseHeaders().set("Retry-After", "7");
            send(exchange, faults.refused, "application/xml", faults.refusal);
            return;
        }
        byte[] file = file(path);
        String range = exchange.getRequestHeaders().getFirst("Range");
        String tag = "\"" + faults.version + "\"";
        boolean same = tag.equals(exchange.getRequestHeaders().getFirst("If-Range"));
        int from = range != null && faults.ranges && same ? Integer.parseInt(range.replaceAll("\\D", "")) : 0;
        if (from >= file.length) {
            exchange.sendResponseHeaders(416, -1);
            return;
        }
        if (faults.tag) {
            exchange.getResponseHeaders().set("ETag", tag);
        }
        if (!faults.encoding.isEmpty()) {
            exchange.getResponseHeaders().set("Content-Encoding", faults.encoding);
            exchange.getResponseHeaders().set("x-goog-stored-content-encoding", faults.encoding);
        }
        exchange.getResponseHeaders()
                .set("x-goog-hash", "md5=" + (faults.wrongChecksum ? md5(new byte[1]) : md5(file)));
        exchange.getResponseHeaders().set("Content-Type", "application/x-tar");
        if (from > 0) {
            int said = faults.wrongPlace ? 0 : from;
            exchange.getResponseHeaders()
                    .set("Content-Range", "bytes " + said + "-" + (file.length - 1) + "/" + file.length);
        }
        exchange.sendResponseHeaders(from > 0 ? 206 : 200, file.length - from);
        write(exchange.getResponseBody(), Arrays.copyOfRange(file, from, file.length));
    }

    private void write(OutputStream out, byte[] bytes) throws IOException {
        boolean cut = faults.cutAfter >= 0 && faults.cuts-- > 0;
        int end = cut ? Math.min(bytes.length, faults.cutAfter) : bytes.length;
        int part = faults.millisecondsAPart > 0 ? 4096 : 1 << 16;
        for (int i = 0; i < end; i += part) {
            out.write(bytes, i, Math.min(part, end - i));
            out.flush();
            if (faults.millisecondsAPart > 0) {
                pause(faults.millisecondsAPart);
            }
        }
    }

    static void pause(long milliseconds) throws IOException {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The server closes", e);
        }
    }

    static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private synchronized Answer own(String path) {
        return answers.get(path);
    }

    private synchronized boolean has(String path) {
        return files.containsKey(path);
    }

    private synchronized byte[] file(String path) {
        return files.get(path);
    }

    private synchronized String sign() {
        String signature = "s" + ++signed;
        signatures.add(signature);
        return signature;
    }

    private synchronized boolean useSignature(String query) {
        return signatures.remove(query.replace("X-Goog-Signature=", ""));
    }

    private synchronized void note(HttpExchange exchange) {
        String range = exchange.getRequestHeaders().getFirst("Range");
        String proof = exchange.getRequestHeaders().getFirst("Authorization");
        asked.add(exchange.getRequestURI() + (range == null ? "" : " " + range) + (proof == null ? "" : " " + proof));
    }

    private static String md5(byte[] bytes) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("MD5").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has MD5", e);
        }
    }
}
