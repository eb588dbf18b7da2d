// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import org.graftwork.problem.Problem;

/** A model, or a pack, that could not be fetched. Every message names a second way in: a browser, and the file opened here. */
public final class FetchProblem extends Problem {

    private static final long serialVersionUID = 1L;

    /** Whether another place may have the model: this one has a page in its stead, or nothing. */
    private final boolean elsewhere;

    private FetchProblem(String message, boolean elsewhere, Throwable cause) {
        super(message, cause);
        this.elsewhere = elsewhere;
    }

    /** What went wrong, and the way around it. */
    static FetchProblem of(String what, Wanted wanted, Throwable cause) {
        return new FetchProblem(what + " " + wanted.secondWay(), false, cause);
    }

    /** A server that has a page, or a message, where the archive should be. */
    static FetchProblem ofPage(String host, Wanted wanted) {
        return new FetchProblem(
                host + " sent a web page instead of the " + wanted.noun() + ". " + wanted.check() + " "
                        + wanted.secondWay(),
                true,
                null);
    }

    /** What a model cannot be kept for; no other way in helps. */
    static FetchProblem ofDisk(String what, Throwable cause) {
        return new FetchProblem(what, false, cause);
    }

    /**
     * What an answer's status means.
     *
     * @param known whether the server was told who asks
     * @param wait what the server says how long to wait, in seconds; empty where it says nothing
     */
    static FetchProblem ofStatus(int status, String host, boolean known, String wait, Wanted wanted) {
        String later = wait.matches("\\d{1,5}") ? "Try again in " + wait + " seconds." : "Try again in some minutes.";
        String what = switch (status) {
            case 401 ->
                known
                        ? host + " does not know your Kaggle key (401). Get a new one from your settings at"
                                + " kaggle.com, or take ~/.kaggle/kaggle.json away: public models need none."
                        : host + " wants to know who you are (401). Put your Kaggle key into"
                                + " ~/.kaggle/kaggle.json.";
            case 403 ->
                host + " does not give this " + wanted.noun() + " out (403): it may want a licence accepted, or its"
                        + " storage refuses for now. Sign in there, accept the licence, and try again later.";
            case 404, 410 -> host + " has no such " + wanted.noun() + " (" + status + "). " + wanted.check();
            case 407 ->
                "The proxy on the way to " + host
                        + " wants a sign-in (407), which is not given from here. Ask who runs the network for a way without it.";
            case 429 -> host + " was asked too often (429). " + later;
            default ->
                status >= 500
                        ? host + " has trouble of its own (" + status + "). " + later
                        : host + " gave an answer that is no " + wanted.noun() + " (" + status + "). " + later;
        };
        return new FetchProblem(what + " " + wanted.secondWay(), status == 404 || status == 410, null);
    }

    /** Whether it may help to ask elsewhere for the same model. */
    boolean elsewhere() {
        return elsewhere;
    }
}
