// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import java.net.URI;

/**
 * What a person wants of a server, for messages.
 *
 * @param page where a browser gets it
 */
record Wanted(Kind kind, URI page) {

    /** The kinds of things that are asked for. */
    enum Kind {
        MODEL("model", "Check the handle and its version."),
        PACK("pack", "Check the address and the code."),
        LIST("list of models", "Try other words.");

        private final String noun;
        private final String check;

        Kind(String noun, String check) {
            this.noun = noun;
            this.check = check;
        }
    }

    static Wanted model(URI page) {
        return new Wanted(Kind.MODEL, page);
    }

    static Wanted pack(URI page) {
        return new Wanted(Kind.PACK, page);
    }

    static Wanted list(URI page) {
        return new Wanted(Kind.LIST, page);
    }

    /** What it is called. */
    String noun() {
        return kind.noun;
    }

    /** What to look at again where a server has no such thing. */
    String check() {
        return kind.check;
    }

    /** How to get it without this product. */
    String secondWay() {
        return kind == Kind.LIST
                ? "Or look for models in a browser at " + page + "; a handle from there can be fetched here."
                : "Or download the " + kind.noun + " in a browser from " + page + " and open that file here.";
    }
}
