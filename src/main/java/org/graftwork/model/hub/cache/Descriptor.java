// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The text beside an entry of the cache that says what it is. For people: no program reads it. */
final class Descriptor {

    /** As Python prints a moment. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);

    private Descriptor() {}

    static void write(Path entry, String handle, LocalDateTime moment) throws IOException {
        Path file = entry.resolveSibling(entry.getFileName() + ".descriptor.txt");
        Path written = entry.resolveSibling(entry.getFileName() + ".descriptor.txt.tmp");
        Files.writeString(
                written,
                "Module: " + handle + "\nDownload Time: " + MOMENT.format(moment) + "\nDownloader Hostname: "
                        + EntryLock.host() + " (PID:" + ProcessHandle.current().pid() + ")");
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
