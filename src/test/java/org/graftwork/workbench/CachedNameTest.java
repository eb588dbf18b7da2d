// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.graftwork.model.hub.cache.HubCache;
import org.graftwork.problem.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CachedNameTest {

    @TempDir
    private Path folder;

    private Path cached(String handle) throws IOException {
        return HubCache.in(folder)
                .add(
                        handle,
                        into -> Files.writeString(Files.createDirectory(into).resolve("saved_model.pb"), ""),
                        Cancellation.none());
    }

    @ParameterizedTest
    @CsvSource({
        "https://tfhub.dev/google/imagenet/mobilenet_v2_100_224/feature_vector/5,"
                + "imagenet/mobilenet_v2_100_224/feature_vector",
        "https://www.kaggle.com/models/google/mobilenet-v2/tensorFlow2/100-224-feature-vector/2,"
                + "mobilenet-v2/100-224-feature-vector",
        "google/mobilenet-v2/tensorFlow2/100-224-feature-vector/2,mobilenet-v2/100-224-feature-vector",
        "https://example.org/models/flowers_v3.tar.gz,flowers_v3",
        "file:My model 1.TGZ#sha256=00ff,My model 1",
        "https://example.org,https://example.org",
        "whatever it is,whatever it is"
    })
    void aModelInTheCacheIsCalledByItsHandle(String handle, String name) throws IOException {
        assertEquals(Optional.of(name), CachedName.of(cached(handle)));
    }

    @Test
    void anyOtherFolderKeepsItsName() throws IOException {
        Path other = Files.createDirectory(folder.resolve("flowers"));
        Files.writeString(folder.resolve("flowers.descriptor.txt"), "Module: something\n");

        assertEquals(Optional.empty(), CachedName.of(other));
    }

    @Test
    void aModelOfWhichNothingIsSaidKeepsItsFoldersName() throws IOException {
        Path model = cached("https://tfhub.dev/google/a/b/1");
        Files.delete(folder.resolve(model.getFileName() + ".descriptor.txt"));
        assertEquals(Optional.empty(), CachedName.of(model));

        Files.write(folder.resolve(model.getFileName() + ".descriptor.txt"), new byte[] {(byte) 0xff, 0, 13});
        assertEquals(Optional.empty(), CachedName.of(model));
    }
}
