// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What an archive was unpacked to, as the cache wants it: {@code saved_model.pb} in the folder itself. */
final class UnpackedModel {

    private UnpackedModel() {}

    /**
     * Brings a model that the archive holds in a folder of its own up to where it belongs.
     *
     * @return whether there is a model
     */
    static boolean settle(Path folder) throws IOException {
        if (isModel(folder)) {
            return true;
        }
        List<Path> all;
        try (Stream<Path> files = Files.list(folder)) {
            all = files.toList();
        }
        if (all.size() != 1 || !isModel(all.get(0))) {
            return false;
        }
        // Among what it holds there may be a file of its own name.
        Path inner = folder.resolve(UUID.randomUUID().toString());
        Files.move(all.get(0), inner);
        try (Stream<Path> files = Files.list(inner)) {
            for (Path file : files.toList()) {
                Files.move(file, folder.resolve(file.getFileName()));
            }
        }
        Files.delete(inner);
        return true;
    }

    private static boolean isModel(Path folder) {
        return Stream.of("saved_model.pb", "saved_model.pbtxt")
                .anyMatch(name -> Files.isRegularFile(folder.resolve(name)));
    }
}
