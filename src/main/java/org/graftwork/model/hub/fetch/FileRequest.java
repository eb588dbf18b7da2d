// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.graftwork.problem.Cancellation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a server for a file and goes where it is sent, following redirects by itself: what a person proves with goes to
 * the first server only, and nobody is sent from https to http. An address that was signed for a while is never kept:
 * each time the first server is asked for a new one.
 */
final class FileRequest {

    private static final Logger LOG = LoggerFactory.getLogger(FileRequest.class);
    private static final int MOST_REDIRECTS = 10;

    private final HttpClient client;
    private final FetchSource source;
    private final Sites sites;
    private final Patience patience;

    FileRequest(HttpClient client, FetchSource source, Sites sites, Patience patience) {
        this.client = client;
        this.source = source;
        this.sites = sites;
        this.patience = patience;
    }

    /**
     * Asks.
     *
     * @param headers to send along, by name
     * @return the answer at the end of all redirects, of whatever status
     * @throws FetchProblem if there is none
     */
    HttpResponse<InputStream> send(Map<String, String> headers, Cancellation cancellation) throws IOException {
        URI next = source.address();
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(next).timeout(patience.answer()).header("Accept-Encoding", "identity");
            if (sameServer(next, source.address())) {
                source.credentials().header().ifPresent(value -> request.header("Authorization", value));
            }
            headers.forEach(request::header);
            HttpResponse<InputStream> answer = send(request.build(), cancellation);
            if (answer.statusCode() / 100 != 3 || answer.statusCode() == 304) {
                return answer;
            }
            answer.body().close();
            next = location(answer);
            LOG.debug("sent on to {}", next.getHost());
        }
        throw FetchProblem.of(
                source.address().getHost() + " sends from one place to the next without end.", source.wanted(), null);
    }

    private static boolean sameServer(URI one, URI other) {
        return one.getScheme().equalsIgnoreCase(other.getScheme())
                && one.getAuthority().equalsIgnoreCase(other.getAuthority());
    }

    private URI location(HttpResponse<InputStream> answer) {
        String where = answer.headers().firstValue("Location").orElse("");
        try {
            URI next = answer.uri().resolve(where);
            if (!where.isEmpty() && next.getHost() != null && mayGo(answer.uri(), next)) {
                return next;
            }
        } catch (IllegalArgumentException e) {
            LOG.debug("no address: {}", where, e);
        }
        throw FetchProblem.of(
                answer.uri().getHost() + " sends to a place that cannot be gone to.", source.wanted(), null);
    }

    /** From https to http only where a person has named that server. */
    private boolean mayGo(URI from, URI to) {
        if ("https".equalsIgnoreCase(to.getScheme())) {
            return true;
        }
        return "http".equalsIgnoreCase(to.getScheme())
                && ("http".equalsIgnoreCase(from.getScheme())
                        || sameServer(to, sites.tfHub())
                        || sameServer(to, sites.kaggle()));
    }

    private HttpResponse<InputStream> send(HttpRequest request, Cancellation cancellation) {
        CompletableFuture<HttpResponse<InputStream>> sending =
                client.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream());
        while (true) {
            try {
                return sending.get(100, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (cancellation.isRequested()) {
                    sending.cancel(true);
                    cancellation.check();
                }
            } catch (InterruptedException e) {
                sending.cancel(true);
                Thread.currentThread().interrupt();
                throw new CancellationException("Interrupted");
            } catch (ExecutionException e) {
                throw Unreachable.problem(request.uri().getHost(), e.getCause(), source.wanted());
            }
        }
    }
}
