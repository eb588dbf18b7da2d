// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The proxy to each address: that of the variables {@code HTTPS_PROXY} and {@code HTTP_PROXY} except for hosts in {@code
 * NO_PROXY}, in capitals or not, as curl and Python read them; without them, what Java's own settings say ({@code
 * https.proxyHost} and so on). This machine itself is never asked through a proxy.
 */
public final class Proxies extends ProxySelector {

    private static final Logger LOG = LoggerFactory.getLogger(Proxies.class);
    private static final int USUAL_PORT = 80;

    private final Map<String, String> environment;
    private final ProxySelector otherwise;

    /**
     * @param environment the process's variables
     * @param otherwise for addresses that they say nothing of
     */
    public Proxies(Map<String, String> environment, ProxySelector otherwise) {
        this.environment = Map.copyOf(environment);
        this.otherwise = otherwise;
    }

    @Override
    public List<Proxy> select(URI address) {
        String named = variable(address.getScheme() + "_proxy");
        if (named.isEmpty()) {
            named = variable("all_proxy");
        }
        if (isDirect(address)) {
            return List.of(Proxy.NO_PROXY);
        }
        return named.isEmpty() ? otherwise.select(address) : List.of(proxy(named));
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxy, IOException failure) {
        LOG.info("The proxy {} to {} does not answer", proxy, address.getHost(), failure);
    }

    private Proxy proxy(String named) {
        try {
            URI proxy = URI.create(named.contains("://") ? named : "http://" + named);
            if (proxy.getHost() != null) {
                int port = proxy.getPort() < 0 ? USUAL_PORT : proxy.getPort();
                return new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.getHost(), port));
            }
        } catch (IllegalArgumentException e) {
            LOG.debug("no address", e);
        }
        LOG.warn("The proxy variable holds no address and is left aside");
        return Proxy.NO_PROXY;
    }

    private boolean isDirect(URI address) {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        if (host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]")) {
            return true;
        }
        return Arrays.stream(variable("no_proxy").toLowerCase(Locale.ROOT).split("[,\\s]+"))
                .map(rule -> rule.replaceFirst("^\\*?\\.", ""))
                .filter(rule -> !rule.isEmpty())
                .anyMatch(rule -> rule.equals("*")
                        || host.equals(rule)
                        || host.endsWith("." + rule)
                        || (host + ":" + address.getPort()).equals(rule));
    }

    private String variable(String name) {
        String small = environment.getOrDefault(name, "");
        return (small.isBlank() ? environment.getOrDefault(name.toUpperCase(Locale.ROOT), "") : small).strip();
    }
}
