// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.graftwork.model.hub.ModelHandle;
import org.graftwork.model.hub.cache.EntryFill;
import org.graftwork.model.hub.cache.HubCache;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Problem;
import org.graftwork.problem.Progress;

/** Brings models from TF Hub, Kaggle, any other server, or an archive on disk into the cache. */
public final class ModelFetch {

    private static final long MOST_PACKED_BYTES = 4L << 30;

    private final HubCache cache;
    private final Sites sites;
    private final Patience patience;
    private final long mostBytes;
    private final ArchiveUnpacker unpacker = new ArchiveUnpacker(ArchiveLimits.forModels());
    private final HttpClient client;
    private final FetchSources sources;

    /**
     * @param credentials for Kaggle, looked for when it is asked; they go nowhere else
     * @param proxies how servers are reached
     * @param elsewhere other handles of a model of TF Hub, asked for where TF Hub has only a page of it
     */
    public ModelFetch(
            HubCache cache,
            Sites sites,
            Supplier<Credentials> credentials,
            ProxySelector proxies,
            Function<ModelHandle.TfHub, List<ModelHandle>> elsewhere) {
        this(cache, sites, credentials, proxies, elsewhere, Patience.USUAL, MOST_PACKED_BYTES);
    }

    ModelFetch(
            HubCache cache,
            Sites sites,
            Supplier<Credentials> credentials,
            ProxySelector proxies,
            Function<ModelHandle.TfHub, List<ModelHandle>> elsewhere,
            Patience patience,
            long mostBytes) {
        this.cache = cache;
        this.sites = sites;
        this.patience = patience;
        this.mostBytes = mostBytes;
        this.client = client(proxies, patience);
        KaggleSite kaggle = new KaggleSite(client, sites, credentials, patience);
        this.sources = new FetchSources(sites, kaggle, credentials, elsewhere);
    }

    /** Version 1.1 of HTTP: what a file needs, and what every proxy and small server speaks. */
    static HttpClient client(ProxySelector proxies, Patience patience) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(proxies)
                .build();
    }

    /**
     * Fetches a model, unless it is in the cache. What was fetched before an interruption is kept.
     *
     * @return the model's folder
     * @throws Problem if it cannot be had, or is no model
     * @throws java.util.concurrent.CancellationException if stopping was asked for
     */
    public Path fetch(ModelHandle handle, Progress progress, Cancellation cancellation) {
        return add(
                handle.key(),
                folder -> {
                    PartialDownload partial = partial(handle);
                    LifeSign sign = new LifeSign(folder, progress);
                    FetchSource source = download(handle, partial, sign, cancellation);
                    sign.end();
                    unpack(partial, handle, source, folder, progress, cancellation);
                },
                cancellation);
    }

    /**
     * Throws away what has come of a model that nobody wants any more. What another process is fetching now stays.
     *
     * @throws Problem if the disk fails
     */
    public void forget(ModelHandle handle) {
        try {
            if (!cache.isBeingFilled(handle.key())) {
                partial(handle).delete();
            }
        } catch (IOException e) {
            throw FetchProblem.ofDisk(
                    "What has come of " + handle.text() + " cannot be thrown away ("
                            + e.getClass().getSimpleName() + "). It is in " + cache.folder() + ".",
                    e);
        }
    }

    private PartialDownload partial(ModelHandle handle) {
        return new PartialDownload(cache.folder().resolve(HubCache.name(handle.key()) + ".download"));
    }

    /** Fetches from the first place that has more than a page. */
    private FetchSource download(
            ModelHandle handle, PartialDownload partial, Progress progress, Cancellation cancellation)
            throws IOException {
        FetchSource source = sources.first(handle, cancellation);
        Iterator<FetchSource> others = null;
        while (true) {
            try {
                new Download(new FileRequest(client, source, sites, patience), source, patience, mostBytes)
                        .into(partial, progress, cancellation);
                return source;
            } catch (FetchProblem e) {
                others = others == null ? sources.others(handle).iterator() : others;
                if (!e.elsewhere() || !others.hasNext()) {
                    throw e;
                }
                source = others.next();
            }
        }
    }

    /** What was fetched whole is of no use any more, whether it turned out a model or not. */
    private void unpack(
            PartialDownload whole,
            ModelHandle handle,
            FetchSource source,
            Path folder,
            Progress progress,
            Cancellation cancellation)
            throws IOException {
        try {
            unpacker.unpack(whole.file(), "What came for " + handle.text(), folder, progress, cancellation);
            if (!UnpackedModel.settle(folder)) {
                throw new Problem("What came for " + handle.text() + " holds no saved_model.pb, so it is no SavedModel."
                        + " Check the handle: it may name a model for TensorFlow Lite or TensorFlow.js.");
            }
        } catch (Problem e) {
            whole.delete();
            throw FetchProblem.of(e.getMessage(), source.wanted(), e);
        }
        whole.delete();
    }

    /**
     * Takes a model from an archive on disk, such as a browser has downloaded.
     *
     * @param handle under which the model is found again
     * @return the model's folder
     * @throws Problem if it is no archive of a model
     */
    public Path take(Path archive, String handle, Progress progress, Cancellation cancellation) {
        if (!Files.isRegularFile(archive)) {
            throw new Problem("There is no file " + archive + ". Name the archive of a model.");
        }
        return add(
                handle,
                folder -> {
                    unpacker.unpack(archive, folder, progress, cancellation);
                    if (!UnpackedModel.settle(folder)) {
                        throw new Problem(archive.getFileName()
                                + " holds no saved_model.pb, so it is no SavedModel. Name the archive of a model for"
                                + " TensorFlow.");
                    }
                },
                cancellation);
    }

    private Path add(String handle, EntryFill fill, Cancellation cancellation) {
        try {
            return cache.add(handle, fill, cancellation);
        } catch (IOException e) {
            throw FetchProblem.ofDisk(
                    "The model cannot be kept in " + cache.folder() + " ("
                            + e.getClass().getSimpleName() + "): free space there, or name another folder with "
                            + HubCache.VARIABLE + ".",
                    e);
        }
    }
}
