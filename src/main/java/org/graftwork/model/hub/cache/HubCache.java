// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.hub.ModelHandle;
import org.graftwork.model.hub.ModelHandles;
import org.graftwork.problem.Cancellation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder in which tensorflow_hub keeps what it has fetched, shared with Python: a model is a folder named by the
 * SHA-1 of its handle's text. Layout of tensorflow/hub, tensorflow_hub/resolver.py.
 */
public final class HubCache {

    /** The environment variable that names the folder, for Python and here alike. */
    public static final String VARIABLE = "TFHUB_CACHE_DIR";

    private static final Logger LOG = LoggerFactory.getLogger(HubCache.class);

    /** As tensorflow_hub waits. */
    private static final Duration ABANDONED = Duration.ofMinutes(10);

    /** What {@link #name(String)} gives. */
    private static final String NAME = "[0-9a-f]{40}";

    private final Path folder;
    private final List<Path> alsoRead;

    private HubCache(Path folder, List<Path> alsoRead) {
        this.folder = folder;
        this.alsoRead = List.copyOf(alsoRead);
    }

    /**
     * The cache of this process: where the variable says, else the workspace's own. What Python keeps in its usual
     * place, a folder among the temporary files, is found as well.
     *
     * @param workspaceModels used where the variable is not set
     * @param environment the process's variables
     */
    public static HubCache of(Path workspaceModels, Map<String, String> environment) {
        List<Path> others = new ArrayList<>();
        String named = environment.get(VARIABLE);
        Path folder = named == null || named.isBlank() ? workspaceModels : Path.of(named);
        others.add(workspaceModels);
        others.add(Path.of(System.getProperty("java.io.tmpdir"), "tfhub_modules"));
        others.remove(folder);
        return new HubCache(folder, others);
    }

    /** A cache in one folder and no other. */
    public static HubCache in(Path folder) {
        return new HubCache(folder, List.of());
    }

    /** Where new models go. */
    public Path folder() {
        return folder;
    }

    /** Where the model of a handle goes. */
    public Path entry(String handle) {
        return folder.resolve(name(handle));
    }

    /**
     * The model of a handle, if it is here under this spelling or the usual one: its folder exists and is not empty, which
     * is all tensorflow_hub asks.
     */
    public Optional<Path> find(String handle) {
        return spellings(handle)
                .flatMap(spelling ->
                        Stream.concat(Stream.of(folder), alsoRead.stream()).map(cache -> cache.resolve(name(spelling))))
                .filter(HubCache::isFilled)
                .findFirst();
    }

    /** Whether a process, of this machine or another, holds the lock of a handle's entry. */
    public boolean isBeingFilled(String handle) {
        return Files.exists(EntryLock.file(entry(handle)));
    }

    private static Stream<String> spellings(String handle) {
        if (!ModelHandles.isHandle(handle)) {
            return Stream.of(handle);
        }
        try {
            ModelHandle read = ModelHandles.parse(handle);
            return Stream.of(handle, read.key(), read.page().toString()).distinct();
        } catch (ModelProblem e) {
            LOG.debug("no handle: {}", handle, e);
            return Stream.of(handle);
        }
    }

    /**
     * Adds the model of a handle, unless it is here. It is filled aside and moved when it is whole: whatever happens,
     * the entry is whole or not there. Processes that add the same model, Python's among them, wait for each other.
     *
     * @param fill runs on the calling thread
     * @return the entry
     * @throws IOException if the disk fails, or {@code fill} does
     * @throws java.util.concurrent.CancellationException if stopping was asked for
     */
    public Path add(String handle, EntryFill fill, Cancellation cancellation) throws IOException {
        Optional<Path> here = find(handle);
        if (here.isPresent()) {
            return here.get();
        }
        Path entry = entry(handle);
        Optional<EntryLock> taken = EntryLock.take(entry, ABANDONED, cancellation);
        if (taken.isEmpty()) {
            return entry;
        }
        try (EntryLock lock = taken.get()) {
            try {
                fill.fill(lock.temporary());
                cancellation.check();
                Descriptor.write(entry, handle, LocalDateTime.now());
                move(lock.temporary(), entry);
                return entry;
            } finally {
                FolderDeletion.delete(lock.temporary());
            }
        }
    }

    /** Where the lock was taken over meanwhile, another may have been first: its model is as good. */
    private static void move(Path whole, Path entry) throws IOException {
        try {
            if (Files.isDirectory(entry) && !isFilled(entry)) {
                Files.delete(entry);
            }
            Files.move(whole, entry, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!isFilled(entry)) {
                throw e;
            }
            LOG.info("{} was filled by another meanwhile", entry, e);
        }
    }

    /** The lower-case hexadecimal SHA-1 of a handle exactly as it is given. */
    public static String name(String handle) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-1").digest(handle.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-1", e);
        }
    }

    /**
     * The handle whose model a folder of a cache holds; empty for any other folder, and where nothing says it, or the
     * text beside it is another's.
     */
    public static Optional<String> handleOf(Path entry) {
        Path folder = entry.getFileName();
        return folder != null && folder.toString().matches(NAME)
                ? Descriptor.handle(entry).filter(handle -> name(handle).equals(folder.toString()))
                : Optional.empty();
    }

    static boolean isFilled(Path entry) {
        if (!Files.isDirectory(entry)) {
            return false;
        }
        try (Stream<Path> files = Files.list(entry)) {
            return files.findAny().isPresent();
        } catch (IOException e) {
            return false;
        }
    }
}
