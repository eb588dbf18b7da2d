// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.graftwork.model.hub.ModelHandle;
import org.graftwork.problem.Cancellation;

/** The places that a handle's model is asked for at, one after the other. */
final class FetchSources {

    private final Sites sites;
    private final KaggleSite kaggle;
    private final Supplier<Credentials> credentials;
    private final Function<ModelHandle.TfHub, List<ModelHandle>> elsewhere;

    FetchSources(
            Sites sites,
            KaggleSite kaggle,
            Supplier<Credentials> credentials,
            Function<ModelHandle.TfHub, List<ModelHandle>> elsewhere) {
        this.sites = sites;
        this.kaggle = kaggle;
        this.credentials = credentials;
        this.elsewhere = elsewhere;
    }

    /** The first place, which may take asking Kaggle for the current version. */
    FetchSource first(ModelHandle handle, Cancellation cancellation) {
        ModelHandle versioned =
                handle instanceof ModelHandle.Kaggle model ? kaggle.withVersion(model, cancellation) : handle;
        return source(versioned, handle.page());
    }

    /** Where else a model may be if it is not at its first place. A room's mirror of TF Hub stands for all of that. */
    List<FetchSource> others(ModelHandle handle) {
        List<FetchSource> others = new ArrayList<>();
        if (handle instanceof ModelHandle.TfHub hub) {
            for (ModelHandle other : elsewhere.apply(hub)) {
                boolean mayAsk =
                        other instanceof ModelHandle.Kaggle ? sites.mayAskKaggleInstead() : sites.tfHubIsReal();
                if (mayAsk) {
                    others.add(source(other, other.page()));
                }
            }
        }
        return others;
    }

    private FetchSource source(ModelHandle handle, URI page) {
        boolean proves = handle instanceof ModelHandle.Kaggle;
        return new FetchSource(
                DownloadAddress.of(handle, sites), Wanted.model(page), proves ? credentials.get() : Credentials.none());
    }
}
