// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The text beside an entry of the cache that says what it is. For people: nothing but a model's name hangs on it. */
final class Descriptor {

    /** As Python prints a moment. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);

    private static final String MODULE = "Module: ";

    private Descriptor() {}

    /** The handle that an entry was fetched under; empty where the text is missing, or is another's. */
    static Optional<String> handle(Path entry) {
        try (Stream<String> lines = Files.lines(file(entry))) {
            return lines.findFirst()
                    .filter(line -> line.startsWith(MODULE))
                    .map(line -> line.substring(MODULE.length()))
                    .filter(handle -> entry.endsWith(HubCache.name(handle)));
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    private static Path file(Path entry) {
        return entry.resolveSibling(entry.getFileName() + ".descriptor.txt");
    }

    static void write(Path entry, String handle, LocalDateTime moment) throws IOException {
        Path file = file(entry);
        Path written = entry.resolveSibling(entry.getFileName() + ".descriptor.txt.tmp");
        Files.writeString(
                written,
                MODULE + handle + "\nDownload Time: " + MOMENT.format(moment) + "\nDownloader Hostname: "
                        + EntryLock.host() + " (PID:" + ProcessHandle.current().pid() + ")");
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
