// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where a name in an archive leads, on any system: nowhere outside the folder, and to nothing that is no plain file. */
final class ArchivePaths {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PATH = 800;

    /** Names that are devices in any folder on Windows. */
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private final Path folder;

    ArchivePaths(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * The place of an entry; a leading slash is dropped, as tensorflow_hub does.
     *
     * @return the folder itself for {@code ./}; empty where the name is not one of an honest archive
     */
    Optional<Path> target(String name) {
        String plain = name.replace('\\', '/');
        List<String> parts = List.of(plain.split("/"));
        if (plain.getBytes(StandardCharsets.UTF_8).length > LONGEST_PATH
                || !parts.stream().allMatch(this::isHonest)) {
            return Optional.empty();
        }
        try {
            return Optional.of(folder.resolve(plain.replaceFirst("^/+", "")).normalize())
                    .filter(target -> target.startsWith(folder));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** On Windows a colon opens a stream of a file, and a name's last dots and spaces are dropped. */
    private boolean isHonest(String part) {
        if (part.isEmpty() || part.equals(".")) {
            return true;
        }
        String stem = part.contains(".") ? part.substring(0, part.indexOf('.')) : part;
        return !part.endsWith(".")
                && !part.endsWith(" ")
                && part.indexOf(':') < 0
                && part.chars().noneMatch(Character::isISOControl)
                && part.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME
                && !DEVICES.contains(stem.strip().toLowerCase(Locale.ROOT));
    }
}
