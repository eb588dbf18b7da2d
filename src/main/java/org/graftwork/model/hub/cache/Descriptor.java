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

/** The text beside an entry of the cache that says what it is. Python writes it for people. */
final class Descriptor {

    /** As Python prints a moment. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);

    private static final String FIRST = "Module: ";

    private Descriptor() {}

    /** The handle of an entry, as its text has it; empty where there is no such text. */
    static Optional<String> handle(Path entry) throws IOException {
        Path file = file(entry);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst()
                    .filter(line -> line.startsWith(FIRST))
                    .map(line -> line.substring(FIRST.length()).strip());
        } catch (UncheckedIOException e) {
            throw e.getCause();
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
                FIRST + handle + "\nDownload Time: " + MOMENT.format(moment) + "\nDownloader Hostname: "
                        + EntryLock.host() + " (PID:" + ProcessHandle.current().pid() + ")");
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
