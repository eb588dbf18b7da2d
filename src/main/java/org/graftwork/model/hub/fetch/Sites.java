// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import java.net.URI;
import java.util.Map;
import org.graftwork.problem.Problem;

/**
 * Where TF Hub and Kaggle are.
 *
 * @param tfHub ends in a slash
 * @param kaggle ends in a slash
 */
public record Sites(URI tfHub, URI kaggle) {

    /** The environment variable that names another place for tfhub.dev. */
    public static final String TFHUB_VARIABLE = "GRAFTWORK_TFHUB";

    /** The environment variable that names another place for www.kaggle.com. */
    public static final String KAGGLE_VARIABLE = "GRAFTWORK_KAGGLE";

    private static final String TFHUB = "https://tfhub.dev/";
    private static final String KAGGLE = "https://www.kaggle.com/";

    /**
     * The real ones, or a room's mirror where the environment names one.
     *
     * @throws Problem if a variable holds no address
     */
    public static Sites of(Map<String, String> environment) {
        return new Sites(base(environment, TFHUB_VARIABLE, TFHUB), base(environment, KAGGLE_VARIABLE, KAGGLE));
    }

    /** Whether TF Hub is the real one, and no room's mirror. */
    boolean tfHubIsReal() {
        return tfHub.equals(URI.create(TFHUB));
    }

    /** Whether what a mirror of TF Hub lacks may be asked for at Kaggle: a room's mirror stands for all of it. */
    boolean mayAskKaggleInstead() {
        return tfHubIsReal() || !kaggle.equals(URI.create(KAGGLE));
    }

    private static URI base(Map<String, String> environment, String variable, String real) {
        String text = environment.getOrDefault(variable, "").strip();
        if (text.isEmpty()) {
            return URI.create(real);
        }
        try {
            URI address = URI.create(text.endsWith("/") ? text : text + "/");
            if (address.getHost() != null && String.valueOf(address.getScheme()).matches("(?i)https?")) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            throw notAnAddress(variable, text, e);
        }
        throw notAnAddress(variable, text, null);
    }

    private static Problem notAnAddress(String variable, String text, Exception cause) {
        return new Problem(
                "The variable " + variable + " holds no address but " + text + ". Write http://… or https://…, or"
                        + " take it away.",
                cause);
    }
}
