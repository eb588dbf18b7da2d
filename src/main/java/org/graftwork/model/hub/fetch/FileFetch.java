// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.Map;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;

/** Fetches one file over http, in the way models are fetched: gone on with, and compared with its checksum. */
public final class FileFetch {

    private final HttpClient client;
    private final long mostBytes;

    /** @param mostBytes a longer file is refused */
    public FileFetch(HttpClient client, long mostBytes) {
        this.client = client;
        this.mostBytes = mostBytes;
    }

    /**
     * Fetches a file, or what is missing of it.
     *
     * @param page where a browser gets the file, for messages
     * @param into the file; beside it a mark is kept by which fetching can go on
     * @throws org.graftwork.problem.Problem if the server or the network does not give it; what has come is kept
     * @throws IOException if the disk fails
     */
    public void fetch(URI address, URI page, Path into, Progress progress, Cancellation cancellation)
            throws IOException {
        FetchSource source = new FetchSource(address, Wanted.pack(page), Credentials.none());
        FileRequest request = new FileRequest(client, source, Sites.of(Map.of()), Patience.USUAL);
        new Download(request, source, Patience.USUAL, mostBytes)
                .into(new PartialDownload(into), progress, cancellation);
    }

    /** Forgets what is there of a file. */
    public static void forget(Path into) throws IOException {
        new PartialDownload(into).delete();
    }
}
