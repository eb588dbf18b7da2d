// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.graftwork.model.hub.cache.HubCache;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.workbench.Workspace;

/** A machine with a workspace and a cache below one folder. */
record PackBench(Path folder) {

    static final String HANDLE = "https://tfhub.dev/google/small/feature_vector/1";

    Workspace workspace() {
        return Workspace.locate(Optional.of(folder.resolve("home")));
    }

    /** The cache as a process has it for which nothing is set but the workspace. */
    HubCache cache() {
        return HubCache.in(workspace().models());
    }

    LocalPacks packs() {
        return new LocalPacks(cache(), workspace());
    }

    /** Writes a file of so many bytes, always the same of one seed. */
    static Path write(Path file, int bytes, long seed) {
        try {
            Files.createDirectories(file.getParent());
            byte[] content = new byte[bytes];
            new Random(seed).nextBytes(content);
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a model into the cache. */
    void cacheModel(long seed) throws IOException {
        cache().add(
                        HANDLE,
                        entry -> {
                            write(entry.resolve("saved_model.pb"), 5000, seed);
                            write(entry.resolve("variables/variables.index"), 100, seed + 1);
                            write(entry.resolve("variables/variables.data-00000-of-00001"), 200_000, seed + 2);
                        },
                        Cancellation.none());
    }

    /** Makes a folder of photos. */
    Path photos(String name, long seed) {
        Path photos = folder.resolve(name);
        for (int i = 0; i < 3; i++) {
            write(photos.resolve("ash/" + i + ".jpg"), 3000 + i, seed + i);
            write(photos.resolve("oak/" + i + ".jpg"), 4000 + i, seed + 10 + i);
        }
        return photos;
    }

    /** Packs a cached model, two models by path, photos and settings. */
    Path everything() throws IOException {
        cacheModel(1);
        photos("leaves", 20);
        write(folder.resolve("nets/own/saved_model.pb"), 900, 50);
        write(folder.resolve("nets/small.keras"), 1200, 51);
        Files.writeString(folder.resolve("lessons.json"), "{\"epochs\": 3}");
        return create(new PackPlan(
                "Workshop in Graz",
                List.of(
                        HANDLE,
                        folder.resolve("nets/own").toString(),
                        folder.resolve("nets/small.keras").toString()),
                List.of(folder.resolve("leaves")),
                Optional.of(folder.resolve("lessons.json"))));
    }

    Path create(PackPlan plan) {
        Path file = folder.resolve("workshop.graftpack");
        packs().create(plan, file, Progress.none(), Cancellation.none());
        return file;
    }

    InstalledPack install(Path pack) {
        return packs().install(pack, Progress.none(), Cancellation.none());
    }

    /** All files below a folder with their checksums; the cache's descriptors, which have the time in them, without. */
    static Map<String, String> files(Path folder) {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                boolean descriptor = file.toString().endsWith(".descriptor.txt");
                byte[] bytes = descriptor ? new byte[0] : Files.readAllBytes(file);
                found.put(
                        folder.relativize(file).toString(),
                        new Sha256().add(bytes).hex());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
