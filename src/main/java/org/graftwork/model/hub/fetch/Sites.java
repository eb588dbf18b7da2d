// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import java.net.URI;
import java.util.Map;

/**
 * Where TF Hub and Kaggle are.
 *
 * @param tfHub ends in a slash
 * @param kaggle ends in a slash
 */
public record Sites(URI tfHub, URI kaggle) {

    private static final String TFHUB_VARIABLE = "GRAFTWORK_TFHUB";
    private static final String KAGGLE_VARIABLE = "GRAFTWORK_KAGGLE";

    /** The real ones, or a room's mirror where the environment names one. */
    public static Sites of(Map<String, String> environment) {
        return new Sites(
                base(environment.getOrDefault(TFHUB_VARIABLE, "https://tfhub.dev/")),
                base(environment.getOrDefault(KAGGLE_VARIABLE, "https://www.kaggle.com/")));
    }

    private static URI base(String text) {
        return URI.create(text.endsWith("/") ? text : text + "/");
    }
}
