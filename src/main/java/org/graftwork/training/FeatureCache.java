// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Features that were computed before, in memory and, where a folder is given, on disk across runs. Safe for several
 * threads.
 */
public final class FeatureCache {

    private static final Logger LOG = LoggerFactory.getLogger(FeatureCache.class);

    /** What one cut may take of a person's disk for good, in bytes. */
    private static final long MOST_KEPT = 2L << 30;

    private final Optional<Path> folder;
    private final Map<FeatureKey, Shelf> shelves = new HashMap<>();

    private FeatureCache(Optional<Path> folder) {
        this.folder = folder;
    }

    /** Keeps features in memory and in a folder, which is made when it is first needed. */
    public static FeatureCache in(Path folder) {
        return new FeatureCache(Optional.of(folder));
    }

    /** Keeps features in memory only. */
    public static FeatureCache inMemory() {
        return new FeatureCache(Optional.empty());
    }

    synchronized Shelf open(FeatureKey key) {
        return shelves.computeIfAbsent(key, opened -> new Shelf(folder.map(path -> new FeatureFile(path, opened))));
    }

    /**
     * Opens what a network holds at a cut. It is kept across runs where there is a folder and it is not too large.
     *
     * @param photos how many photos it will hold
     * @throws IOException if there is no room for it
     */
    BoundaryFile openBoundary(FeatureKey key, int photos) throws IOException {
        if (folder.isPresent() && BoundaryFile.recordBytes(key.width()) * photos <= MOST_KEPT) {
            try {
                return BoundaryFile.open(folder.get().resolve(key.digest() + ".boundary"), key.width(), photos);
            } catch (IOException e) {
                LOG.warn("The features of this run are not kept ({})", e.toString());
            }
        }
        return BoundaryFile.temporary(
                folder.orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir"))), key.width(), photos);
    }

    /** The features of one key. */
    static final class Shelf {
        private final Optional<FeatureFile> file;
        private final Map<PhotoId, float[]> kept;
        private final Map<PhotoId, float[]> unsaved = new LinkedHashMap<>();

        private Shelf(Optional<FeatureFile> file) {
            this.file = file;
            this.kept = file.map(FeatureFile::read).orElseGet(HashMap::new);
        }

        synchronized Optional<float[]> find(PhotoId photo) {
            return Optional.ofNullable(kept.get(photo));
        }

        synchronized void put(PhotoId photo, float[] features) {
            if (kept.put(photo, features) == null) {
                unsaved.put(photo, features);
            }
        }

        /** Writes to disk what is not there yet. */
        synchronized void save() {
            if (!unsaved.isEmpty() && file.isPresent() && file.get().append(unsaved)) {
                unsaved.clear();
            }
        }
    }
}
