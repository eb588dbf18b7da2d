// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Says in plain words why a server gave no answer. */
final class Unreachable {

    private static final int DEEPEST = 8;

    private Unreachable() {}

    static FetchProblem problem(String host, Throwable failure, Wanted wanted) {
        List<Throwable> causes = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .toList();
        if (has(causes, SSLException.class)) {
            return FetchProblem.of(
                    "The connection to " + host + " is not safe: its certificate is not trusted here. A network that"
                            + " wants a sign-in page does this, or one that looks into connections, or a wrong clock.",
                    wanted,
                    failure);
        }
        if (has(causes, HttpTimeoutException.class)) {
            return FetchProblem.of(host + " does not answer. Check the network, and try again.", wanted, failure);
        }
        boolean nowhere = has(causes, ConnectException.class)
                || has(causes, UnknownHostException.class)
                || has(causes, UnresolvedAddressException.class)
                || has(causes, NoRouteToHostException.class);
        return FetchProblem.of(
                nowhere
                        ? host + " cannot be reached. Check the network, and try again."
                        : "The connection to " + host + " failed. Check the network, and try again.",
                wanted,
                failure);
    }

    private static boolean has(List<Throwable> causes, Class<? extends Throwable> kind) {
        return causes.stream().anyMatch(kind::isInstance);
    }
}
