// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.room;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.CRC32C;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;

/**
 * The pack that a room hands round, with what clients know it by. It stays open, so that the file of before is served
 * even where its name is given to another.
 *
 * @param name of the file, safe to stand in a header
 * @param length in bytes
 * @param tag the strong validator, in quotes
 * @param crc32c in Base64, as Google's storage writes it
 */
record ServedPack(FileChannel file, String name, long length, String tag, String crc32c) implements AutoCloseable {

    /** How much of the pack's digest its tag begins with. */
    static final int TAG_DIGITS = 16;

    private static final int BUFFER = 1 << 16;

    static ServedPack open(Path pack, String digest, Progress progress, Cancellation cancellation) throws IOException {
        CRC32C crc = new CRC32C();
        long length = Files.size(pack);
        long done = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(pack)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                cancellation.check();
                crc.update(buffer, 0, read);
                done += read;
                progress.report("Preparing", done, length);
            }
        }
        byte[] sum =
                ByteBuffer.allocate(Integer.BYTES).putInt((int) crc.getValue()).array();
        String base64 = Base64.getEncoder().encodeToString(sum);
        // The digest is over what is packed; the archive around it may be another.
        String tag = "\"" + digest.substring(0, TAG_DIGITS) + "-" + Long.toHexString(crc.getValue()) + "\"";
        return new ServedPack(FileChannel.open(pack), safeName(pack), length, tag, base64);
    }

    private static String safeName(Path pack) {
        String name = pack.getFileName().toString().replaceAll("[^A-Za-z0-9._-]", "_");
        return name.startsWith(".") ? "_" + name : name;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
