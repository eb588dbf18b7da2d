// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;

/** Archives as tfhub.dev packs them: the root of the archive is the model's folder. */
public final class Archives {

    private Archives() {}

    /** A model whose variables do not compress, so that its archive has a size worth speaking of. */
    static byte[] model(int bytes) {
        byte[] variables = new byte[bytes];
        new Random(3).nextBytes(variables);
        return gzip(tar(tar -> {
            folder(tar, "./");
            file(tar, "./saved_model.pb", "graph".getBytes(StandardCharsets.UTF_8));
            folder(tar, "./variables/");
            file(tar, "./variables/variables.index", new byte[100]);
            file(tar, "./variables/variables.data-00000-of-00001", variables);
        }));
    }

    /** A folder, packed as tfhub.dev does. */
    public static byte[] pack(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted().toList();
        }
        return gzip(tar(tar -> {
            for (Path path : all) {
                String name = "./" + folder.relativize(path).toString().replace('\\', '/');
                if (Files.isDirectory(path)) {
                    folder(tar, name + "/");
                } else {
                    file(tar, name, Files.readAllBytes(path));
                }
            }
        }));
    }

    /** Writes entries. */
    interface Contents {
        void write(TarArchiveOutputStream tar) throws IOException;
    }

    static byte[] tar(Contents contents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
            contents.write(tar);
        } catch (IOException e) {
            throw new IllegalStateException("Memory takes all", e);
        }
        return bytes.toByteArray();
    }

    static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GzipCompressorOutputStream(bytes)) {
            out.write(plain);
        } catch (IOException e) {
            throw new IllegalStateException("Memory takes all", e);
        }
        return bytes.toByteArray();
    }

    static void file(TarArchiveOutputStream tar, String name, byte[] bytes) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name, true);
        entry.setSize(bytes.length);
        put(tar, entry, bytes);
    }

    static void folder(TarArchiveOutputStream tar, String name) throws IOException {
        put(tar, new TarArchiveEntry(name), new byte[0]);
    }

    static void link(TarArchiveOutputStream tar, String name, byte kind, String target) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name, kind);
        entry.setLinkName(target);
        put(tar, entry, new byte[0]);
    }

    private static void put(TarArchiveOutputStream tar, TarArchiveEntry entry, byte[] bytes) throws IOException {
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }
}
