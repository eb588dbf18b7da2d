// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches a file over http, following redirects by itself: what a person proves with goes to the first host only, and
 * an address that was signed for a while is asked for anew at each try. What was fetched before an interruption is kept
 * and gone on with, where the server still has the same file (RFC 9110, sections 13 and 14).
 */
final class Download {

    private static final Logger LOG = LoggerFactory.getLogger(Download.class);
    private static final int MOST_REDIRECTS = 10;
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final HttpClient client;
    private final URI address;
    private final URI page;
    private final Credentials credentials;
    private final long mostBytes;

    /**
     * @param page where a browser gets the file, for messages
     * @param mostBytes a file that says it is longer, or turns out so, is refused
     */
    Download(HttpClient client, URI address, URI page, Credentials credentials, long mostBytes) {
        this.client = client;
        this.address = address;
        this.page = page;
        this.credentials = credentials;
        this.mostBytes = mostBytes;
    }

    /**
     * Fetches the file, or what is missing of it.
     *
     * @param partial filled when this returns; kept as far as it came when this is stopped or the network fails
     * @throws FetchProblem if the server or the network does not give it
     * @throws IOException if the disk fails
     */
    void into(PartialDownload partial, Progress progress, Cancellation cancellation) throws IOException {
        Optional<PartialDownload.Mark> mark = partial.mark();
        long have = mark.isPresent() ? partial.size() : 0;
        HttpResponse<InputStream> answer = ask(have, mark, cancellation);
        if (answer.statusCode() == 416) {
            answer.body().close();
            partial.delete();
            have = 0;
            answer = ask(0, Optional.empty(), cancellation);
        }
        int status = answer.statusCode();
        if (status != 200 && status != 206) {
            answer.body().close();
            throw FetchProblem.ofStatus(status, answer.uri().getHost(), page);
        }
        boolean goesOn = status == 206 && have > 0 && startsAt(answer) == have;
        if (status == 206 && !goesOn) {
            answer.body().close();
            partial.delete();
            throw FetchProblem.of(
                    answer.uri().getHost() + " sent another part of the file than asked for. Try again.", page, null);
        }
        long length = lengthOfAll(answer, goesOn ? have : 0);
        if (length > mostBytes) {
            answer.body().close();
            throw tooLarge(answer.uri(), length);
        }
        if (!goesOn) {
            partial.delete();
            have = 0;
        }
        partial.keep(new PartialDownload.Mark(validator(answer), length));
        receive(answer, partial, have, length, progress, cancellation);
        check(answer, partial, length);
    }

    private void receive(
            HttpResponse<InputStream> answer,
            PartialDownload partial,
            long have,
            long length,
            Progress progress,
            Cancellation cancellation)
            throws IOException {
        long got = have;
        try (InterruptibleBody body = new InterruptibleBody(answer.body(), SILENCE, cancellation);
                OutputStream out = Files.newOutputStream(
                        partial.file(),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.APPEND)) {
            progress.report("Fetching", got, Math.max(0, length));
            byte[] some = body.next();
            while (some.length > 0) {
                got += some.length;
                if (got > mostBytes) {
                    throw tooLarge(answer.uri(), got);
                }
                out.write(some);
                progress.report("Fetching", got, Math.max(0, length));
                some = body.next();
            }
        } catch (InterruptibleBody.Broken e) {
            throw FetchProblem.of(
                    "The connection to " + answer.uri().getHost() + " broke off after " + got
                            + " bytes, which are kept: try again, and it goes on from there.",
                    page,
                    e);
        }
    }

    private void check(HttpResponse<InputStream> answer, PartialDownload partial, long length) throws IOException {
        long size = partial.size();
        if (length >= 0 && size < length) {
            throw FetchProblem.of(
                    "The connection to " + answer.uri().getHost() + " ended after " + size + " of " + length
                            + " bytes, which are kept: try again, and it goes on from there.",
                    page,
                    null);
        }
        if ((length >= 0 && size > length) || !Checksum.of(answer.headers()).agrees(partial.file())) {
            partial.delete();
            throw FetchProblem.of(
                    "What " + answer.uri().getHost() + " sent is not the file it announced (length or checksum differ),"
                            + " so it was thrown away. Try again.",
                    page,
                    null);
        }
    }

    /** Asks for the file and goes where it is sent. */
    private HttpResponse<InputStream> ask(long from, Optional<PartialDownload.Mark> mark, Cancellation cancellation)
            throws IOException {
        URI next = address;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(next).timeout(ANSWER).header("Accept-Encoding", "identity");
            if (sameOrigin(next, address)) {
                credentials.header().ifPresent(value -> request.header("Authorization", value));
            }
            if (from > 0 && mark.isPresent()) {
                request.header("Range", "bytes=" + from + "-");
                request.header("If-Range", mark.get().validator());
            }
            HttpResponse<InputStream> answer = send(request.build(), cancellation);
            if (answer.statusCode() / 100 != 3 || answer.statusCode() == 304) {
                return answer;
            }
            answer.body().close();
            next = location(answer);
            LOG.debug("sent on to {}", next.getHost());
        }
        throw FetchProblem.of(address.getHost() + " sends from one place to the next without end.", page, null);
    }

    private static boolean sameOrigin(URI one, URI other) {
        return one.getScheme().equalsIgnoreCase(other.getScheme())
                && one.getAuthority().equalsIgnoreCase(other.getAuthority());
    }

    private URI location(HttpResponse<InputStream> answer) {
        String where = answer.headers().firstValue("Location").orElse("");
        try {
            URI next = answer.uri().resolve(where);
            boolean http = "http".equalsIgnoreCase(next.getScheme()) || "https".equalsIgnoreCase(next.getScheme());
            boolean weaker =
                    "https".equalsIgnoreCase(answer.uri().getScheme()) && "http".equalsIgnoreCase(next.getScheme());
            if (!where.isEmpty() && http && !weaker && next.getHost() != null) {
                return next;
            }
        } catch (IllegalArgumentException e) {
            LOG.debug("no address: {}", where, e);
        }
        throw FetchProblem.of(answer.uri().getHost() + " sends to a place that cannot be gone to.", page, null);
    }

    private HttpResponse<InputStream> send(HttpRequest request, Cancellation cancellation) {
        var sending = client.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream());
        String host = request.uri().getHost();
        while (true) {
            try {
                return sending.get(100, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (cancellation.isRequested()) {
                    sending.cancel(true);
                    cancellation.check();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("Interrupted");
            } catch (ExecutionException e) {
                throw unreachable(host, e.getCause());
            }
        }
    }

    private FetchProblem unreachable(String host, Throwable cause) {
        if (cause instanceof SSLException) {
            return FetchProblem.of(
                    "The connection to " + host + " is not safe (" + cause.getMessage()
                            + "). A network that wants a sign-in page, or a wrong clock, does this.",
                    page,
                    cause);
        }
        if (cause instanceof HttpTimeoutException) {
            return FetchProblem.of(host + " does not answer. Check the network, and try again.", page, cause);
        }
        boolean nowhere = cause instanceof ConnectException || cause.getCause() instanceof UnknownHostException;
        return FetchProblem.of(
                nowhere
                        ? host + " cannot be reached. Check the network, and try again."
                        : "The connection to " + host + " failed. Check the network, and try again.",
                page,
                cause);
    }

    private FetchProblem tooLarge(URI from, long bytes) {
        return FetchProblem.of(
                from.getHost() + " offers " + bytes + " bytes, more than the " + mostBytes + " that are taken.",
                page,
                null);
    }

    private static long startsAt(HttpResponse<?> answer) {
        String range = answer.headers().firstValue("Content-Range").orElse("");
        return range.matches("bytes \\d{1,18}-.*") ? Long.parseLong(range.substring(6, range.indexOf('-'))) : -1;
    }

    private static long lengthOfAll(HttpResponse<?> answer, long have) {
        long rest = answer.headers().firstValueAsLong("Content-Length").orElse(-1);
        return rest < 0 ? -1 : have + rest;
    }

    /** A weak tag may stand for other bytes (RFC 9110, section 8.8.1). */
    private static String validator(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("ETag")
                .filter(tag -> !tag.startsWith("W/"))
                .or(() -> answer.headers().firstValue("Last-Modified"))
                .orElse("");
    }
}
