// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.hub.ModelHandles;
import org.graftwork.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where requests go, through which proxy, and with what proof. */
final class WaysOutTest {

    @ParameterizedTest
    @CsvSource({
        "https://tfhub.dev/google/m/5, https://tfhub.dev/google/m/5?tf-hub-format=compressed",
        "https://hub.tensorflow.google.cn/google/m/5, https://gcs.tensorflow.google.cn/tfhub-modules/google/m/5.tar.gz",
        "google/m/tensorflow2/v/2, https://www.kaggle.com/api/v1/models/google/m/tensorFlow2/v/2/download",
        "https://a.org/m.tar.gz?X-Goog-Signature=1, https://a.org/m.tar.gz?X-Goog-Signature=1",
        "https://a.org/m.TGZ, https://a.org/m.TGZ",
        "https://a.org/m/1, https://a.org/m/1?tf-hub-format=compressed",
        "https://a.org/m/1?a=b#c, https://a.org/m/1?a=b&tf-hub-format=compressed"
    })
    void eachHandleHasItsAddress(String handle, String address) {
        assertEquals(URI.create(address), DownloadAddress.of(ModelHandles.parse(handle), Sites.of(Map.of())));
    }

    @Test
    void aMirrorStandsForTheSite() {
        Sites mirror = Sites.of(Map.of(Sites.TFHUB_VARIABLE, "http://10.0.0.1:8000/hub"));

        assertEquals(
                URI.create("http://10.0.0.1:8000/hub/google/m/5?tf-hub-format=compressed"),
                DownloadAddress.of(ModelHandles.parse("https://hub.tensorflow.google.cn/google/m/5"), mirror));
        assertTrue(!mirror.mayAskKaggleInstead());
        assertThrows(Problem.class, () -> Sites.of(Map.of(Sites.TFHUB_VARIABLE, "10.0.0.1:8000")));
    }

    @Test
    void aHandleWithoutItsVersionHasNone() {
        assertThrows(
                ModelProblem.class,
                () -> DownloadAddress.of(ModelHandles.parse("https://tfhub.dev/google/m"), Sites.of(Map.of())));
    }

    @ParameterizedTest
    @CsvSource({
        "https://tfhub.dev/x, HTTPS_PROXY, http://proxy:3128, proxy:3128",
        "https://tfhub.dev/x, https_proxy, proxy:3128, proxy:3128",
        "http://tfhub.dev/x, HTTP_PROXY, http://proxy/, proxy:80",
        "http://tfhub.dev/x, HTTPS_PROXY, http://proxy:3128, java:8080",
        "https://tfhub.dev/x, ALL_PROXY, http://proxy:3128, proxy:3128",
        "https://tfhub.dev/x, HTTPS_PROXY, ://, direct",
        "http://localhost:8000/x, HTTP_PROXY, http://proxy:3128, direct",
        "http://127.0.0.1:8000/x, HTTP_PROXY, http://proxy:3128, direct"
    })
    void theVariablesNameTheProxy(String address, String variable, String value, String expected) {
        assertEquals(expected, proxy(Map.of(variable, value), address));
    }

    @ParameterizedTest
    @CsvSource({
        "tfhub.dev, direct",
        ".dev, direct",
        "'other.org, *.tfhub.dev', direct",
        "*, direct",
        "tfhub.dev:443, proxy:1",
        "hub.dev, proxy:1",
        "other.org, proxy:1"
    })
    void someHostsAreReachedDirectly(String rules, String expected) {
        assertEquals(expected, proxy(Map.of("HTTPS_PROXY", "proxy:1", "NO_PROXY", rules), "https://tfhub.dev/x"));
    }

    private static String proxy(Map<String, String> environment, String address) {
        ProxySelector java = ProxySelector.of(InetSocketAddress.createUnresolved("java", 8080));
        Proxy proxy = new Proxies(environment, java).select(URI.create(address)).get(0);
        return proxy.address() instanceof InetSocketAddress place
                ? place.getHostString() + ":" + place.getPort()
                : "direct";
    }

    @Test
    void credentialsComeFromTheUsualPlacesInTheirOrder(@TempDir Path home) throws IOException {
        assertEquals(Optional.empty(), Credentials.find(Map.of(), home).header());
        Path file = Files.createDirectories(home.resolve(".kaggle")).resolve("kaggle.json");
        Files.writeString(file, "{\"username\": \"ann\", \"key\": \"k\"}");
        assertEquals(
                Optional.of("Basic YW5uOms="), Credentials.find(Map.of(), home).header());
        Map<String, String> named = Map.of("KAGGLE_USERNAME", "bob", "KAGGLE_KEY", "k");
        assertEquals(
                Optional.of("Basic Ym9iOms="), Credentials.find(named, home).header());
        assertEquals(
                Optional.of("Bearer t"),
                Credentials.find(Map.of("KAGGLE_API_TOKEN", "t", "KAGGLE_KEY", "k"), home)
                        .header());
        Files.writeString(file, "{\"username\": ");
        assertThrows(Problem.class, () -> Credentials.find(Map.of(), home));
    }
}
