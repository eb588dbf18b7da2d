// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.graftwork.problem.Cancellation;

/** Compares what stands on the disk with what a pack says of it. */
final class InstalledFiles {

    private InstalledFiles() {}

    /**
     * Whether an item stands at a place, with these files, these bytes and nothing else.
     *
     * @param place the item's folder, or its file where it is one
     * @throws IOException if it cannot be read
     */
    static boolean are(Path place, PackManifest.Entry item, Cancellation cancellation) throws IOException {
        if (item.single()) {
            return Files.isRegularFile(place) && isOf(place, item.files().get(0), cancellation);
        }
        if (!Files.isDirectory(place)) {
            return false;
        }
        Map<String, PackManifest.File> expected = new HashMap<>();
        item.files().forEach(file -> expected.put(file.path(), file));
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String path = place.relativize(file)
                        .toString()
                        .replace(place.getFileSystem().getSeparator(), "/");
                PackManifest.File packed = expected.remove(path);
                if (packed == null || !isOf(file, packed, cancellation)) {
                    return false;
                }
            }
        }
        return expected.isEmpty();
    }

    /** Whether a file has the bytes that a pack says; not where it is missing. */
    static boolean isOf(Path file, PackManifest.File packed, Cancellation cancellation) throws IOException {
        cancellation.check();
        try {
            if (Files.size(file) != packed.bytes()) {
                return false;
            }
            try (InputStream in = Files.newInputStream(file)) {
                return new Sha256()
                        .copy(in, OutputStream.nullOutputStream(), packed.bytes(), count -> {}, cancellation)
                        .isOf(packed);
            }
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}
