// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.graftwork.problem.Cancellation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The lock of one entry of tensorflow_hub's cache, as Python's processes and this product's respect it: a file {@code
 * <entry>.lock} that holds {@code <host>.<pid>.<id>}, made where there is none. Who holds it fills {@code
 * <entry>.<id>.tmp}. A lock whose temporary folder has not grown for ten minutes was left behind, and is taken over;
 * one of a process of this machine that has ended, at once.
 */
final class EntryLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EntryLock.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    /** A lock without its text is being written, or was left when writing it was cut short. */
    private static final Duration WRITING = Duration.ofSeconds(2);

    private final Path file;
    private final String contents;
    private final Path temporary;

    private EntryLock(Path file, String contents, Path temporary) {
        this.file = file;
        this.contents = contents;
        this.temporary = temporary;
    }

    /**
     * Takes the lock, or waits for who holds it.
     *
     * @param entry the folder that is to be filled
     * @param abandoned how long another's temporary folder stays as it is before the lock counts as left behind
     * @return empty where another has filled the entry meanwhile
     */
    static Optional<EntryLock> take(Path entry, Duration abandoned, Cancellation cancellation) throws IOException {
        String id = UUID.randomUUID().toString().replace("-", "");
        Path file = file(entry);
        Files.createDirectories(entry.toAbsolutePath().getParent());
        while (true) {
            cancellation.check();
            String contents = host() + "." + ProcessHandle.current().pid() + "." + id;
            try {
                Files.writeString(file, contents, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            } catch (FileAlreadyExistsException e) {
                LOG.debug("{} is taken", file, e);
                awaitRelease(file, entry, abandoned, cancellation);
                if (HubCache.isFilled(entry)) {
                    return Optional.empty();
                }
                continue;
            }
            EntryLock lock = new EntryLock(file, contents, temporary(entry, id));
            // Another may have filled the entry and let go since this process last looked.
            if (HubCache.isFilled(entry)) {
                lock.close();
                return Optional.empty();
            }
            return Optional.of(lock);
        }
    }

    static Path file(Path entry) {
        return entry.resolveSibling(entry.getFileName() + ".lock");
    }

    /** The folder to fill, which is then to be moved to the entry's place. It does not exist yet. */
    Path temporary() {
        return temporary;
    }

    @Override
    public void close() throws IOException {
        if (contents.equals(read(file))) {
            Files.deleteIfExists(file);
        }
    }

    private static void awaitRelease(Path file, Path entry, Duration abandoned, Cancellation cancellation)
            throws IOException {
        String seen = null;
        long size = -1;
        long since = System.nanoTime();
        while (Files.exists(file)) {
            cancellation.check();
            String contents = read(file);
            long present = size(temporary(entry, id(contents)));
            if (!contents.equals(seen) || present != size) {
                seen = contents;
                size = present;
                since = System.nanoTime();
            }
            Duration patience = contents.isEmpty() ? WRITING : abandoned;
            if (hasEnded(contents) || System.nanoTime() - since > patience.toNanos()) {
                takeAway(file, entry, contents);
                return;
            }
            try {
                Thread.sleep(BETWEEN_LOOKS.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("Interrupted");
            }
        }
    }

    /** Whether the process that took a lock is known to be gone: another machine's never is. */
    private static boolean hasEnded(String contents) {
        String owner = host() + ".";
        if (!contents.startsWith(owner)) {
            return false;
        }
        String pid = contents.substring(owner.length()).replaceFirst("\\..*", "");
        return pid.matches("\\d{1,9}")
                && ProcessHandle.of(Long.parseLong(pid))
                        .filter(ProcessHandle::isAlive)
                        .isEmpty();
    }

    private static void takeAway(Path file, Path entry, String contents) throws IOException {
        // Another who waits may have been quicker, and hold it now.
        if (contents.equals(read(file))) {
            LOG.warn("{} was left behind by {} and is taken over", file, contents);
            // The folder first: whoever is killed here leaves the lock that leads to it. What names something else than
            // an id is not believed.
            if (id(contents).matches("[0-9a-zA-Z-]+")) {
                FolderDeletion.delete(temporary(entry, id(contents)));
            }
            Files.deleteIfExists(file);
        }
    }

    private static String id(String contents) {
        return contents.substring(contents.lastIndexOf('.') + 1);
    }

    private static Path temporary(Path entry, String id) {
        return entry.resolveSibling(entry.getFileName() + "." + id + ".tmp");
    }

    private static String read(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    private static long size(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(path -> path.toFile().length())
                    .sum();
        } catch (IOException | UncheckedIOException e) {
            // Not there yet, or no more.
            return 0;
        }
    }

    static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
