// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.graftwork.problem.Cancellation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds answers that hold a page or a message instead of a file. What they say goes to the log. */
final class AnswerCheck {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerCheck.class);
    private static final int MOST_LOGGED = 2048;
    private static final java.time.Duration PATIENCE = java.time.Duration.ofSeconds(3);

    /** Other types say little: storage calls archives {@code text/plain}, {@code application/x-tar} and more. */
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml", "application/json");

    /** Besides gzip, which the unpacking of an archive finds by itself. */
    private static final Set<String> ENCODINGS = Set.of("", "identity", "gzip", "x-gzip");

    private AnswerCheck() {}

    /**
     * Closes an answer that holds no file.
     *
     * @throws FetchProblem of what it holds instead
     */
    static void require(HttpResponse<InputStream> answer, int status, FetchSource source, Cancellation cancellation)
            throws IOException {
        String host = answer.uri().getHost();
        boolean page = PAGES.contains(type(answer));
        if (answer.statusCode() == status && !page) {
            String encoding = answer.headers()
                    .firstValue("Content-Encoding")
                    .orElse("")
                    .strip()
                    .toLowerCase(Locale.ROOT);
            if (!ENCODINGS.contains(encoding)) {
                answer.body().close();
                throw FetchProblem.of(
                        host + " sends the " + source.wanted().noun() + " in an encoding that was not asked for.",
                        source.wanted(),
                        null);
            }
            return;
        }
        String body = body(answer, cancellation);
        LOG.info("{} answered {}: {}", host, answer.statusCode(), body);
        int meant = answer.statusCode() == status ? codeIn(body) : answer.statusCode();
        if (meant < 400 && answer.statusCode() == status) {
            throw FetchProblem.ofPage(host, source.wanted());
        }
        throw FetchProblem.ofStatus(
                meant,
                host,
                source.credentials().header().isPresent(),
                answer.headers().firstValue("Retry-After").orElse(""),
                source.wanted());
    }

    /** Kaggle's messages say their status in their text as well, and sometimes only there. */
    private static int codeIn(String body) {
        try {
            return new ObjectMapper().readTree(body).path("code").asInt(0);
        } catch (JsonProcessingException e) {
            return 0;
        }
    }

    private static String type(HttpResponse<?> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    }

    private static String body(HttpResponse<InputStream> answer, Cancellation cancellation) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (InterruptibleBody body = new InterruptibleBody(answer.body(), PATIENCE, cancellation)) {
            byte[] some = body.next();
            while (some.length > 0 && text.size() < MOST_LOGGED) {
                text.write(some);
                some = body.next();
            }
        } catch (InterruptibleBody.Broken e) {
            LOG.debug("the answer broke off", e);
        }
        String all = text.toString(StandardCharsets.UTF_8);
        return all.length() > MOST_LOGGED ? all.substring(0, MOST_LOGGED) : all;
    }
}
