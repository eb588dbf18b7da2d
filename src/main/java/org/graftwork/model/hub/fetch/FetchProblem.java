// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import java.net.URI;
import org.graftwork.problem.Problem;

/** A model that could not be fetched. Every message names a second way in: a browser, and the file dropped here. */
public final class FetchProblem extends Problem {

    private static final long serialVersionUID = 1L;

    FetchProblem(String message) {
        super(message);
    }

    FetchProblem(String message, Throwable cause) {
        super(message, cause);
    }

    /** What went wrong, and the way around it. */
    static FetchProblem of(String what, URI page, Throwable cause) {
        return new FetchProblem(
                what + " Or download the model in a browser from " + page + " and drop the file here.", cause);
    }

    /** What an answer's status means. */
    static FetchProblem ofStatus(int status, String host, URI page) {
        return of(
                switch (status) {
                    case 401 ->
                        host + " wants to know who you are (401). Put your Kaggle key into ~/.kaggle/kaggle.json.";
                    case 403 ->
                        host + " does not give this model out (403): it may want a licence accepted, or its storage"
                                + " refuses for now. Sign in there, accept the licence, and try again later.";
                    case 404, 410 -> host + " has no such model (" + status + "). Check the handle and its version.";
                    case 429 -> host + " was asked too often (429). Wait some minutes and try again.";
                    default ->
                        status >= 500
                                ? host + " has trouble of its own (" + status + "). Try again later."
                                : host + " gave an answer that is no model (" + status + "). Try again later.";
                },
                page,
                null);
    }
}
