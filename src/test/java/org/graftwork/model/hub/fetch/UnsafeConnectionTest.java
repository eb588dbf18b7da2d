// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.graftwork.model.hub.ModelHandles;
import org.graftwork.model.hub.cache.HubCache;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server whose certificate nobody vouches for, as a network has that wants a sign-in or looks into connections. */
final class UnsafeConnectionTest {

    private static final String HANDLE = "https://tfhub.dev/google/m/1";
    private static final String PASSWORD = "changeit";

    @TempDir
    private Path folder;

    @Test
    void itIsToldInOneLineAndNothingIsTakenFromIt() throws Exception {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(selfSigned()));
        server.createContext("/", exchange -> exchange.sendResponseHeaders(200, -1));
        server.start();
        try {
            URI site = URI.create("https://localhost:" + server.getAddress().getPort() + "/");
            ModelFetch fetch = new ModelFetch(
                    HubCache.in(folder.resolve("cache")),
                    new Sites(site, site),
                    Credentials::none,
                    new Proxies(Map.of(), ProxySelector.getDefault()),
                    hub -> List.of());

            FetchProblem problem = assertThrows(
                    FetchProblem.class,
                    () -> fetch.fetch(ModelHandles.parse(HANDLE), Progress.none(), Cancellation.none()));

            assertEquals(
                    "The connection to localhost is not safe: its certificate is not trusted here. A network that wants"
                            + " a sign-in page does this, or one that looks into connections, or a wrong clock. Or"
                            + " download the model in a browser from " + HANDLE + " and open that file here.",
                    problem.getMessage());
        } finally {
            server.stop(0);
        }
    }

    private SSLContext selfSigned() throws GeneralSecurityException, IOException, InterruptedException {
        Path store = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.txt").toFile())
                .start();
        assertTrue(keytool.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, keytool.exitValue(), Files.readString(folder.resolve("keytool.txt")));
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(store)) {
            keys.load(file, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
