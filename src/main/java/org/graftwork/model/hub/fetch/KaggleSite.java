// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProxySelector;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.graftwork.model.hub.ModelHandle;
import org.graftwork.problem.Cancellation;

/** Kaggle's interface for programs, as far as it tells of models: https://www.kaggle.com/api/v1. */
public final class KaggleSite {

    private static final int MOST_BYTES = 16 << 20;

    private final HttpClient client;
    private final Sites sites;
    private final Supplier<Credentials> credentials;
    private final Patience patience;

    /**
     * @param credentials looked for when Kaggle is asked, and not before
     * @param proxies how Kaggle is reached
     */
    public KaggleSite(Sites sites, Supplier<Credentials> credentials, ProxySelector proxies) {
        this(ModelFetch.client(proxies, Patience.USUAL), sites, credentials, Patience.USUAL);
    }

    KaggleSite(HttpClient client, Sites sites, Supplier<Credentials> credentials, Patience patience) {
        this.client = client;
        this.sites = sites;
        this.credentials = credentials;
        this.patience = patience;
    }

    /**
     * Asks for models by words.
     *
     * @param page the {@code nextPageToken} of the answer before; empty for the first
     * @return the answer: {@code models} with {@code instances}, and {@code nextPageToken} where there are more
     * @throws FetchProblem if Kaggle does not answer so
     */
    public JsonNode search(String words, String page, Cancellation cancellation) {
        String query = "search=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&sortBy=hotness&pageSize=20"
                + (page.isEmpty() ? "" : "&pageToken=" + URLEncoder.encode(page, StandardCharsets.UTF_8));
        return ask("api/v1/models/list?" + query, Wanted.list(sites.kaggle().resolve("models")), cancellation);
    }

    /** The handle with the version that is the current one now, where it has none. */
    ModelHandle.Kaggle withVersion(ModelHandle.Kaggle handle, Cancellation cancellation) {
        if (handle.version() > 0) {
            return handle;
        }
        JsonNode instance =
                ask("api/v1/models/" + handle.shortForm() + "/get", Wanted.model(handle.page()), cancellation);
        int version = instance.path("versionNumber").asInt(0);
        if (version < 1) {
            throw FetchProblem.of(
                    "Kaggle does not say which version of " + handle.text() + " is the current one. Add one, such as"
                            + " /1.",
                    Wanted.model(handle.page()),
                    null);
        }
        return new ModelHandle.Kaggle(
                handle.text(), handle.owner(), handle.model(), handle.framework(), handle.variation(), version);
    }

    private JsonNode ask(String path, Wanted wanted, Cancellation cancellation) {
        FetchSource source = new FetchSource(sites.kaggle().resolve(path), wanted, credentials.get());
        String host = source.address().getHost();
        try {
            HttpResponse<InputStream> answer = new FileRequest(client, source, sites, patience)
                    .send(Map.of("Accept", "application/json"), cancellation);
            if (answer.statusCode() != 200) {
                AnswerCheck.require(answer, 200, source, cancellation);
            }
            JsonNode document = new ObjectMapper().readTree(body(answer, source, cancellation));
            int code = document.path("code").asInt(0);
            if (code >= 400) {
                throw FetchProblem.ofStatus(
                        code, host, source.credentials().header().isPresent(), "", wanted);
            }
            return document;
        } catch (JsonProcessingException e) {
            throw FetchProblem.of(host + " gave an answer that cannot be read. Try again later.", wanted, e);
        } catch (IOException e) {
            throw FetchProblem.of("The connection to " + host + " broke off. Try again.", wanted, e);
        }
    }

    private byte[] body(HttpResponse<InputStream> answer, FetchSource source, Cancellation cancellation)
            throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (InterruptibleBody body = new InterruptibleBody(answer.body(), patience.silence(), cancellation)) {
            byte[] some = body.next();
            while (some.length > 0) {
                all.write(some);
                if (all.size() > MOST_BYTES) {
                    throw FetchProblem.of(
                            source.address().getHost() + " gave an endless answer. Try again later.",
                            source.wanted(),
                            null);
                }
                some = body.next();
            }
        }
        return all.toByteArray();
    }
}
