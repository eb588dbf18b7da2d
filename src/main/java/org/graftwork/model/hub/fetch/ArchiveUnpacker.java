// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
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

    /** A server may compress once more what is compressed already. */
    private static final int MOST_COMPRESSIONS = 2;

    private static final Set<Byte> FILES =
            Set.of(TarConstants.LF_NORMAL, TarConstants.LF_OLDNORM, TarConstants.LF_CONTIG);

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
        unpack(archive, archive.getFileName().toString(), folder, progress, cancellation);
    }

    /** @param called how a person knows the archive */
    void unpack(Path archive, String called, Path folder, Progress progress, Cancellation cancellation)
            throws IOException {
        long packed = Files.size(archive);
        Files.createDirectories(folder);
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(archive), BUFFER)) {
            BoundedArchive bounded;
            try {
                bounded = new BoundedArchive(decompressed(raw), limits, packed);
            } catch (IOException e) {
                throw damaged(called, e);
            }
            new Unpacking(called, folder, bounded, progress, cancellation).unpack();
        }
    }

    private static InputStream decompressed(InputStream raw) throws IOException {
        InputStream stream = raw;
        for (int i = 0; i < MOST_COMPRESSIONS; i++) {
            stream.mark(2);
            boolean gzip = stream.read() == GZIP_FIRST && stream.read() == GZIP_SECOND;
            stream.reset();
            if (!gzip) {
                return stream;
            }
            stream = new BufferedInputStream(new GzipCompressorInputStream(stream, true), BUFFER);
        }
        return stream;
    }

    private static Problem damaged(String called, Exception cause) {
        return new Problem(called + " is no tar archive, or a damaged one. Download it again, whole.", cause);
    }

    private final class Unpacking {
        private final String called;
        private final Path folder;
        private final ArchivePaths paths;
        private final BoundedArchive bounded;
        private final TarArchiveInputStream tar;
        private final Progress progress;
        private final Cancellation cancellation;
        private final byte[] buffer = new byte[BUFFER];
        private int entries;
        private long bytes;

        Unpacking(String called, Path folder, BoundedArchive bounded, Progress progress, Cancellation cancellation) {
            this.called = called;
            this.folder = folder.toAbsolutePath().normalize();
            this.paths = new ArchivePaths(folder);
            this.bounded = bounded;
            this.tar = new TarArchiveInputStream(bounded);
            this.progress = progress;
            this.cancellation = cancellation;
        }

        void unpack() throws IOException {
            TarArchiveEntry entry = reading(tar::getNextEntry);
            while (entry != null) {
                cancellation.check();
                if (++entries > limits.files()) {
                    throw refused("more than " + limits.files() + " files", null);
                }
                write(entry);
                entry = reading(tar::getNextEntry);
            }
            if (entries == 0 || !reading(bounded::endsMarked)) {
                throw damaged(called, null);
            }
        }

        private void write(TarArchiveEntry entry) throws IOException {
            boolean directory = entry.getLinkFlag() == TarConstants.LF_DIR
                    || (FILES.contains(entry.getLinkFlag()) && entry.isDirectory());
            if ((!directory && !FILES.contains(entry.getLinkFlag())) || entry.isSparse()) {
                throw refused("a link, a device or another special file, " + shown(entry.getName()), null);
            }
            Path target = paths.target(entry.getName())
                    .orElseThrow(() -> refused("a path that leads elsewhere, " + shown(entry.getName()), null));
            if (!directory && target.equals(folder)) {
                throw refused("a file without a name", null);
            }
            if (entry.getSize() > limits.bytes()) {
                throw refused("more than " + limits.bytes() + " bytes", null);
            }
            bounded.allow(directory ? 0 : entry.getSize());
            try {
                Files.createDirectories(directory ? target : target.getParent());
                if (!directory) {
                    copy(target);
                }
            } catch (FileAlreadyExistsException e) {
                throw refused("the same file twice, " + shown(entry.getName()), e);
            }
        }

        private void copy(Path target) throws IOException {
            try (OutputStream out =
                    Files.newOutputStream(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                int read = reading(() -> tar.read(buffer));
                while (read >= 0) {
                    cancellation.check();
                    bytes += read;
                    out.write(buffer, 0, read);
                    progress.report("Unpacking", bytes, 0);
                    read = reading(() -> tar.read(buffer));
                }
            }
        }

        /** What a reader of a damaged archive throws says nothing to a person. */
        private <T> T reading(Reading<T> reading) {
            try {
                return reading.read();
            } catch (BoundedArchive.TooMuch e) {
                throw refused(e.getMessage(), e);
            } catch (IOException | RuntimeException e) {
                throw e.getCause() instanceof BoundedArchive.TooMuch much
                        ? refused(much.getMessage(), e)
                        : damaged(called, e);
            }
        }

        private Problem refused(String what, Exception cause) {
            return new Problem(
                    called + " holds " + what
                            + ", which no model's archive does. It was not unpacked; get the model from elsewhere.",
                    cause);
        }

        private static String shown(String name) {
            String visible = name.replaceAll("\\p{Cntrl}", "?");
            return visible.length() > 80 ? visible.substring(0, 80) + "…" : visible;
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }
}
