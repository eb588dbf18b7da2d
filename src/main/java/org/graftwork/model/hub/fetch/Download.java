// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;

/**
 * Fetches a file over http. What was fetched before an interruption is kept and gone on with, where the server still has
 * the same file (RFC 9110, sections 13 and 14).
 */
final class Download {

    private static final int MOST_TRIES = 4;

    private final FileRequest request;
    private final FetchSource source;
    private final Patience patience;
    private final long mostBytes;

    /**
     * @param mostBytes a file that says it is longer, or turns out so, is refused
     */
    Download(FileRequest request, FetchSource source, Patience patience, long mostBytes) {
        this.request = request;
        this.source = source;
        this.patience = patience;
        this.mostBytes = mostBytes;
    }

    /**
     * Fetches the file, or what is missing of it. Where the connection breaks after some bytes, it goes on a few times
     * before it gives up.
     *
     * @param partial filled when this returns; kept as far as it came when this is stopped or the network fails
     * @throws FetchProblem if the server or the network does not give it
     * @throws IOException if the disk fails
     */
    void into(PartialDownload partial, Progress progress, Cancellation cancellation) throws IOException {
        for (int tries = 1; ; tries++) {
            long before = partial.size();
            try {
                goOn(partial, progress, cancellation);
                return;
            } catch (InterruptibleBody.Broken e) {
                long size = partial.size();
                boolean resumable = partial.mark().isPresent() && size > before;
                if (!resumable || tries == MOST_TRIES) {
                    throw FetchProblem.of(
                            "The connection to " + source.address().getHost() + " broke off after " + size
                                    + " bytes, which are kept: try again, and it goes on from there.",
                            source.wanted(),
                            e);
                }
            }
        }
    }

    private void goOn(PartialDownload partial, Progress progress, Cancellation cancellation) throws IOException {
        Optional<PartialDownload.Mark> mark = partial.mark();
        long have = mark.isPresent() ? partial.size() : 0;
        if (mark.isPresent() && have > 0 && have == mark.get().length()) {
            check(partial, mark.get());
            return;
        }
        HttpResponse<InputStream> answer = ask(have, mark, cancellation);
        if (have > 0 && !continues(answer, have, mark)) {
            // The server has another file by now, or cannot give a part of it.
            partial.delete();
            have = 0;
            if (answer.statusCode() != 200) {
                answer.body().close();
                answer = ask(0, Optional.empty(), cancellation);
            }
        }
        AnswerCheck.require(answer, have > 0 ? 206 : 200, source, cancellation);
        PartialDownload.Mark now = new PartialDownload.Mark(
                validator(answer),
                lengthOfAll(answer, have),
                Checksum.of(answer.headers()).text());
        if (now.length() > mostBytes) {
            answer.body().close();
            throw tooLarge(now.length());
        }
        if (have == 0) {
            partial.delete();
        }
        partial.keep(now);
        receive(answer, partial, have, now.length(), progress, cancellation);
        check(partial, now);
    }

    private HttpResponse<InputStream> ask(long from, Optional<PartialDownload.Mark> mark, Cancellation cancellation)
            throws IOException {
        Map<String, String> range = from == 0 || mark.isEmpty()
                ? Map.of()
                : Map.of("Range", "bytes=" + from + "-", "If-Range", mark.get().validator());
        return request.send(range, cancellation);
    }

    /** Whether an answer is the rest of the file that is there in part. Any failure but 416 is to be told as it is. */
    private static boolean continues(HttpResponse<?> answer, long have, Optional<PartialDownload.Mark> mark) {
        int status = answer.statusCode();
        if (status == 206) {
            ContentRange range = ContentRange.of(answer.headers());
            boolean samePlace = range.start() == have;
            boolean sameLength = mark.get().length() < 0
                    || range.total() < 0
                    || range.total() == mark.get().length();
            String now = validator(answer);
            return samePlace
                    && sameLength
                    && (now.isEmpty() || now.equals(mark.get().validator()));
        }
        return status != 200 && status != 416;
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
        try (InterruptibleBody body = new InterruptibleBody(answer.body(), patience.silence(), cancellation);
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
                    partial.forget();
                    throw tooLarge(got);
                }
                out.write(some);
                progress.report("Fetching", got, Math.max(0, length));
                some = body.next();
            }
        }
        if (length >= 0 && got < length) {
            throw new InterruptibleBody.Broken("ended after " + got + " of " + length + " bytes", null);
        }
    }

    private void check(PartialDownload partial, PartialDownload.Mark mark) throws IOException {
        boolean longer = mark.length() >= 0 && partial.size() > mark.length();
        if (longer || !Checksum.parse(mark.checksum()).agrees(partial.file())) {
            partial.delete();
            throw FetchProblem.of(
                    "What " + source.address().getHost() + " sent is not the file it announced (length or checksum"
                            + " differ), so it was thrown away. Try again.",
                    source.wanted(),
                    null);
        }
    }

    private FetchProblem tooLarge(long bytes) {
        return FetchProblem.of(
                source.address().getHost() + " offers " + bytes + " bytes, more than the " + mostBytes
                        + " that are taken.",
                source.wanted(),
                null);
    }

    private static long lengthOfAll(HttpResponse<?> answer, long have) {
        long total = ContentRange.of(answer.headers()).total();
        if (have > 0 && total >= 0) {
            return total;
        }
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
