// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import java.net.ProxySelector;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.graftwork.model.hub.ModelHandles;
import org.graftwork.model.hub.cache.HubCache;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;

/** A process that fetches models one after the other, until it is killed. */
final class KilledFetch {

    private KilledFetch() {}

    /** @param arguments the cache's folder, the server, and how many models */
    public static void main(String[] arguments) {
        ModelFetch fetch = from(URI.create(arguments[1]), HubCache.in(Path.of(arguments[0])));
        for (int i = 1; i <= Integer.parseInt(arguments[2]); i++) {
            fetch.fetch(ModelHandles.parse("https://tfhub.dev/google/m/" + i), Progress.none(), Cancellation.none());
        }
    }

    /** Fetches from one server, without credentials. */
    static ModelFetch from(URI server, HubCache cache) {
        return new ModelFetch(
                cache,
                new Sites(server, server),
                Credentials::none,
                new Proxies(Map.of(), ProxySelector.getDefault()),
                hub -> List.of());
    }
}
