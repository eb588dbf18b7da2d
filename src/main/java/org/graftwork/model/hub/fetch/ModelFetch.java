// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.graftwork.model.hub.ModelHandle;
import org.graftwork.model.hub.cache.FolderDeletion;
import org.graftwork.model.hub.cache.HubCache;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;

/** Brings models from TF Hub, Kaggle, any other server, or an archive on disk into the cache. */
public final class ModelFetch {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final long MOST_PACKED_BYTES = 4L << 30;

    private final HubCache cache;
    private final Sites sites;
    private final Credentials credentials;
    private final ArchiveUnpacker unpacker = new ArchiveUnpacker(ArchiveLimits.forModels());
    private final HttpClient client;

    /**
     * @param credentials for Kaggle; they go nowhere else
     * @param proxies how servers are reached
     */
    public ModelFetch(HubCache cache, Sites sites, Credentials credentials, ProxySelector proxies) {
        this.cache = cache;
        this.sites = sites;
        this.credentials = credentials;
        this.client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(proxies)
                .build();
    }

    /**
     * Fetches a model, unless it is in the cache. What was fetched before an interruption is kept.
     *
     * @return the model's folder
     * @throws org.graftwork.problem.Problem if it cannot be had, or is no model
     * @throws java.util.concurrent.CancellationException if stopping was asked for
     */
    public Path fetch(ModelHandle handle, Progress progress, Cancellation cancellation) {
        return add(
                handle.text(),
                folder -> {
                    PartialDownload partial =
                            new PartialDownload(cache.folder().resolve(HubCache.name(handle.text()) + ".download"));
                    Files.createDirectories(cache.folder());
                    URI address = DownloadAddress.of(handle, sites);
                    boolean kaggle = address.getHost().equals(sites.kaggle().getHost());
                    new Download(
                                    client,
                                    address,
                                    handle.page(),
                                    kaggle ? credentials : Credentials.none(),
                                    MOST_PACKED_BYTES)
                            .into(partial, progress, cancellation);
                    unpack(partial, folder, progress, cancellation);
                },
                cancellation);
    }

    /** What was fetched whole is of no use any more, whether it turned out a model or not. */
    private void unpack(PartialDownload whole, Path folder, Progress progress, Cancellation cancellation)
            throws IOException {
        boolean stopped = true;
        try {
            unpacker.unpack(whole.file(), folder, progress, cancellation);
            requireModel(folder, whole.file());
            stopped = false;
        } catch (org.graftwork.problem.Problem e) {
            stopped = false;
            throw e;
        } finally {
            if (!stopped) {
                whole.delete();
            }
        }
    }

    /**
     * Takes a model from an archive on disk, such as a browser has downloaded.
     *
     * @param handle under which the model is found again
     * @return the model's folder
     * @throws org.graftwork.problem.Problem if it is no archive of a model
     */
    public Path take(Path archive, String handle, Progress progress, Cancellation cancellation) {
        return add(
                handle,
                folder -> {
                    unpacker.unpack(archive, folder, progress, cancellation);
                    requireModel(folder, archive);
                },
                cancellation);
    }

    private Path add(String handle, org.graftwork.model.hub.cache.EntryFill fill, Cancellation cancellation) {
        try {
            return cache.add(handle, fill, cancellation);
        } catch (IOException e) {
            throw new FetchProblem(
                    "The model cannot be kept in " + cache.folder() + " ("
                            + e.getClass().getSimpleName() + "): free space there, or name another folder with "
                            + HubCache.VARIABLE + ".",
                    e);
        }
    }

    private static void requireModel(Path folder, Path archive) throws IOException {
        boolean model = List.of("saved_model.pb", "saved_model.pbtxt").stream()
                .anyMatch(name -> Files.isRegularFile(folder.resolve(name)));
        if (!model) {
            FolderDeletion.delete(folder);
            throw new FetchProblem("What was fetched holds no saved_model.pb, so it is no SavedModel."
                    + " Check the handle: it may name a model for TensorFlow Lite or TensorFlow.js. ("
                    + archive.getFileName() + ")");
        }
    }
}
