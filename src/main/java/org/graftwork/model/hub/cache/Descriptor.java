// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The text beside an entry of the cache that says what it is, as Python writes it too. */
final class Descriptor {

    private static final Logger LOG = LoggerFactory.getLogger(Descriptor.class);

    /** As Python prints a moment. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);

    private static final String HANDLE = "Module: ";

    private Descriptor() {}

    /** The handle that an entry is of; empty where no text stands beside it. */
    static Optional<String> handle(Path entry) {
        try {
            return Files.readString(file(entry))
                    .lines()
                    .filter(line -> line.startsWith(HANDLE))
                    .map(line -> line.substring(HANDLE.length()).strip())
                    .filter(handle -> !handle.isEmpty())
                    .findFirst();
        } catch (IOException e) {
            LOG.debug("{} is known by its folder's name alone", entry, e);
            return Optional.empty();
        }
    }

    static void write(Path entry, String handle, LocalDateTime moment) throws IOException {
        Path file = file(entry);
        Path written = entry.resolveSibling(entry.getFileName() + ".descriptor.txt.tmp");
        Files.writeString(
                written,
                HANDLE + handle + "\nDownload Time: " + MOMENT.format(moment) + "\nDownloader Hostname: "
                        + EntryLock.host() + " (PID:" + ProcessHandle.current().pid() + ")");
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path file(Path entry) {
        return entry.resolveSibling(entry.getFileName() + ".descriptor.txt");
    }
}
