// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.graftwork.model.hub.ModelHandles;
import org.graftwork.model.hub.cache.HubCache;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A proxy that lets nobody through without a password. */
final class ProxySignInTest {

    private static final String REFUSAL = """
            HTTP/1.1 407 Proxy Authentication Required\r
            Proxy-Authenticate: Basic realm="network"\r
            Content-Length: 0\r
            \r
            """;

    @TempDir
    private Path folder;

    @Test
    void itIsToldAsWhatItIs() throws Exception {
        try (ServerSocket proxy = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            Thread answering = new Thread(() -> refuseAll(proxy));
            answering.start();
            ModelFetch fetch = new ModelFetch(
                    HubCache.in(folder),
                    Sites.of(Map.of()),
                    Credentials::none,
                    ProxySelector.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), proxy.getLocalPort())),
                    hub -> List.of());
            for (String handle : List.of("https://tfhub.dev/google/m/1", "http://example.org/m.tar.gz")) {
                FetchProblem problem = assertThrows(
                        FetchProblem.class,
                        () -> fetch.fetch(ModelHandles.parse(handle), Progress.none(), Cancellation.none()));
                assertTrue(problem.getMessage().contains("wants a sign-in (407)"), problem.getMessage());
            }
        }
    }

    private static void refuseAll(ServerSocket proxy) {
        try {
            while (!proxy.isClosed()) {
                try (Socket asked = proxy.accept()) {
                    byte[] request = new byte[4096];
                    int read = asked.getInputStream().read(request);
                    if (read > 0) {
                        asked.getOutputStream().write(REFUSAL.getBytes(StandardCharsets.US_ASCII));
                        asked.getOutputStream().flush();
                    }
                }
            }
        } catch (SocketException closed) {
            // The test is over.
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
