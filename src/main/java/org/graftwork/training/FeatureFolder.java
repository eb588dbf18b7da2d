// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder in which features stay across runs. All its files together take at most 4 GB, or a quarter of what the
 * disk would have free without them where that is less. Before something is written that would take them over it, those
 * go that were used longest ago: first what was kept at cuts, which is large and soon computed again, then features. A
 * file that a run has open, in this process or another, stays. Which of a run's photos a cut holds already is not known
 * before they are read: until the next run makes room, the files may be over the bound by as much as is new of them.
 * Safe for several threads.
 */
final class FeatureFolder {

    private static final Logger LOG = LoggerFactory.getLogger(FeatureFolder.class);

    private static final long MOST = 4L << 30;
    private static final int SHARE_OF_DISK = 4;

    /** Of the bound, so that one cut does not drive out all else. */
    private static final int SHARE_OF_BOUNDARY = 2;

    /** A file of less holds no record of any width. */
    private static final long SMALLEST = BoundaryFile.recordBytes(1);

    private final Path folder;
    private final long most;
    /** Locks say nothing of the process's own files, and trying them may lose them. */
    private final List<BoundaryFile> opened = new ArrayList<>();

    /** A folder with the usual bound; it is made when it is first needed. */
    FeatureFolder(Path folder) {
        this(folder, MOST);
    }

    /**
     * @param most how many bytes its files may take together
     */
    FeatureFolder(Path folder, long most) {
        this.folder = folder;
        this.most = most;
    }

    private record Kept(Path file, long bytes, Instant used) {

        boolean isBoundary() {
            return file.toString().endsWith(BoundaryFile.SUFFIX);
        }

        /** Whether a run that crashed has left it, and nobody can use it. */
        boolean isLeftOver() {
            return bytes < SMALLEST || BoundaryFile.isTemporary(file);
        }
    }

    Path path() {
        return folder;
    }

    /** Says that a file is of use, so that others go before it. */
    static void touch(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        } catch (IOException e) {
            LOG.debug("{} is as old as before", file, e);
        }
    }

    /**
     * Opens what a network holds at a cut.
     *
     * @param photos how many photos it will hold
     * @throws IOException if it is too large to be kept, in use, or there is no room for it
     */
    synchronized BoundaryFile openBoundary(FeatureKey key, int photos) throws IOException {
        Path file = folder.resolve(key.digest() + BoundaryFile.SUFFIX);
        if (isOpened(file)) {
            throw new IOException(file + " is in use");
        }
        long bytes = BoundaryFile.recordBytes(key.width()) * photos;
        long share = limit() / SHARE_OF_BOUNDARY;
        if (held(file) > bytes && held(file) + bytes > share) {
            // It is full of other runs' photos, which nobody may ever use again.
            remove(file);
        }
        if (bytes > share || !makeRoom(file, Math.max(held(file), bytes))) {
            throw new IOException(file + " would take " + (bytes >> 20) + " MB, which is too much to be kept");
        }
        BoundaryFile boundary = BoundaryFile.open(file, key.width(), photos);
        opened.add(boundary);
        return boundary;
    }

    /**
     * Removes what crashed runs have left, and then what was used longest ago, until there is room for a file.
     *
     * @param file is not removed itself
     * @param bytes how many it will have
     * @return whether there is room for it
     * @throws IOException if the folder cannot be read or made
     */
    synchronized boolean makeRoom(Path file, long bytes) throws IOException {
        List<Kept> others = new ArrayList<>(kept());
        others.removeIf(kept -> kept.file().equals(file) || (kept.isLeftOver() && remove(kept.file())));
        others.sort(Comparator.comparing(Kept::isBoundary).reversed().thenComparing(Kept::used));
        long limit = limit();
        long total = bytes + others.stream().mapToLong(Kept::bytes).sum();
        for (Kept kept : others) {
            if (total > limit && remove(kept.file())) {
                LOG.info("{} made room, {} MB", kept.file(), kept.bytes() >> 20);
                total -= kept.bytes();
            }
        }
        return total <= limit;
    }

    /** How many bytes all files together may take. */
    private long limit() throws IOException {
        long held = kept().stream().mapToLong(Kept::bytes).sum();
        return Math.min(most, (Files.getFileStore(folder).getUsableSpace() + held) / SHARE_OF_DISK);
    }

    private static long held(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    private List<Kept> kept() throws IOException {
        Files.createDirectories(folder);
        List<Kept> kept = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.toString();
                if (name.endsWith(BoundaryFile.SUFFIX) || name.endsWith(FeatureFile.SUFFIX)) {
                    try {
                        kept.add(new Kept(
                                file,
                                Files.size(file),
                                Files.getLastModifiedTime(file).toInstant()));
                    } catch (IOException e) {
                        LOG.debug("{} has gone", file, e);
                    }
                }
            }
        }
        return kept;
    }

    private boolean isOpened(Path file) {
        opened.removeIf(boundary -> !boundary.isOpen());
        return opened.stream().anyMatch(boundary -> boundary.file().equals(file));
    }

    /** Removes a file that nobody has open. */
    private boolean remove(Path file) {
        if (isOpened(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                Files.delete(file);
            }
            return lock != null;
        } catch (OverlappingFileLockException e) {
            LOG.debug("{} is in use", file, e);
        } catch (IOException e) {
            LOG.warn("{} could not be removed ({})", file, e.toString());
        }
        return false;
    }
}
