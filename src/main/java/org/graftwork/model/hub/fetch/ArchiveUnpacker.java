// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Problem;
import org.graftwork.problem.Progress;

/**
 * Unpacks a tar archive, gzip-compressed or not, that may be hostile: nothing is written outside the folder, no links and
 * no devices are made, and there is an end to files, to bytes, and to what little packs much.
 */
public final class ArchiveUnpacker {

    private static final int BUFFER = 1 << 16;
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    /** Names that are devices in any folder on Windows. */
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private final ArchiveLimits limits;

    public ArchiveUnpacker(ArchiveLimits limits) {
        this.limits = limits;
    }

    /**
     * Unpacks an archive.
     *
     * @param archive a file
     * @param folder where to; must be empty or absent, and is left half-filled where this fails
     * @throws Problem if it is no tar archive, is damaged, or holds what no model's archive holds
     * @throws IOException if the disk fails
     */
    public void unpack(Path archive, Path folder, Progress progress, Cancellation cancellation) throws IOException {
        long packed = Files.size(archive);
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(archive), BUFFER);
                TarArchiveInputStream tar = new TarArchiveInputStream(decompressed(raw))) {
            Files.createDirectories(folder);
            new Unpacking(archive, folder, packed, progress, cancellation).unpack(tar);
        }
    }

    private static InputStream decompressed(InputStream raw) throws IOException {
        raw.mark(2);
        boolean gzip = raw.read() == GZIP_FIRST && raw.read() == GZIP_SECOND;
        raw.reset();
        return gzip ? new GzipCompressorInputStream(raw, true) : raw;
    }

    private final class Unpacking {
        private final Path archive;
        private final Path folder;
        private final long packed;
        private final Progress progress;
        private final Cancellation cancellation;
        private final byte[] buffer = new byte[BUFFER];
        private int entries;
        private long bytes;

        Unpacking(Path archive, Path folder, long packed, Progress progress, Cancellation cancellation) {
            this.archive = archive;
            this.folder = folder.toAbsolutePath().normalize();
            this.packed = packed;
            this.progress = progress;
            this.cancellation = cancellation;
        }

        void unpack(TarArchiveInputStream tar) throws IOException {
            TarArchiveEntry entry = next(tar);
            while (entry != null) {
                cancellation.check();
                if (++entries > limits.files()) {
                    throw refused("more than " + limits.files() + " files");
                }
                write(tar, entry);
                entry = next(tar);
            }
            if (entries == 0) {
                throw new Problem(archive.getFileName() + " is no tar archive of a model, or an empty one."
                        + " Download it again, from where the model is offered.");
            }
        }

        /** What a reader of a damaged archive throws says nothing to a person. */
        private TarArchiveEntry next(TarArchiveInputStream tar) {
            try {
                return tar.getNextEntry();
            } catch (IOException | RuntimeException e) {
                throw damaged(e);
            }
        }

        private void write(TarArchiveInputStream tar, TarArchiveEntry entry) throws IOException {
            boolean plain = entry.isFile() || entry.isDirectory();
            if (!plain || entry.isSymbolicLink() || entry.isLink() || entry.isSparse()) {
                throw refused("a link or a device, " + shown(entry.getName()));
            }
            Path target = target(entry.getName());
            if (entry.isDirectory()) {
                Files.createDirectories(target);
                return;
            }
            if (target.equals(folder)) {
                throw refused("a file without a name");
            }
            Files.createDirectories(target.getParent());
            try (OutputStream out =
                    Files.newOutputStream(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                copy(tar, out);
            }
        }

        private void copy(TarArchiveInputStream tar, OutputStream out) throws IOException {
            int read = read(tar);
            while (read >= 0) {
                cancellation.check();
                bytes += read;
                if (bytes > limits.bytes()) {
                    throw refused("more than " + limits.bytes() + " bytes");
                }
                if (bytes > ArchiveLimits.FREE_BYTES && bytes / limits.ratio() > packed) {
                    throw refused("far more than its size can hold honestly");
                }
                out.write(buffer, 0, read);
                progress.report("Unpacking", bytes, 0);
                read = read(tar);
            }
        }

        private int read(TarArchiveInputStream tar) {
            try {
                return tar.read(buffer);
            } catch (IOException | RuntimeException e) {
                throw damaged(e);
            }
        }

        /** Where a name leads; a leading slash is dropped, as tensorflow_hub does. */
        private Path target(String name) {
            String plain = name.replace('\\', '/');
            for (String part : plain.split("/")) {
                String stem = part.contains(".") ? part.substring(0, part.indexOf('.')) : part;
                if (part.equals("..")
                        || part.indexOf(':') >= 0
                        || part.indexOf('\0') >= 0
                        || DEVICES.contains(stem.toLowerCase(Locale.ROOT))) {
                    throw refused("a path that leads elsewhere, " + shown(name));
                }
            }
            try {
                Path target = folder.resolve(plain.replaceFirst("^/+", "")).normalize();
                if (target.startsWith(folder)) {
                    return target;
                }
            } catch (InvalidPathException e) {
                throw new Problem(
                        refused("a path that cannot be, " + shown(name)).getMessage(), e);
            }
            throw refused("a path that leads elsewhere, " + shown(name));
        }

        private Problem refused(String what) {
            return new Problem("The archive " + archive.getFileName() + " holds " + what
                    + ", which no model's archive does. It was not unpacked; get the model from elsewhere.");
        }

        private Problem damaged(Exception cause) {
            return new Problem(
                    archive.getFileName() + " is no tar archive, or a damaged one. Download it again, whole.", cause);
        }

        private static String shown(String name) {
            String visible = name.replaceAll("\\p{Cntrl}", "?");
            return visible.length() > 80 ? visible.substring(0, 80) + "…" : visible;
        }
    }
}
