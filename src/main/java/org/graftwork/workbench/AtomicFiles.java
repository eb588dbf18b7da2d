// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes files so that nobody ever finds half of one: beside their place first, then moved there. */
public final class AtomicFiles {

    private AtomicFiles() {}

    /** Writes a file in a folder that is there; a file of that name is replaced, or kept whole if this fails. */
    public static void write(Path target, byte[] bytes) throws IOException {
        // Files.createTempFile would give it to its owner alone, whatever the system says of new files.
        Path temporary =
                target.toAbsolutePath().resolveSibling("." + target.getFileName() + UUID.randomUUID() + ".tmp");
        try {
            Files.write(temporary, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
