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

    private final Optional<FeatureFolder> folder;
    private final Map<FeatureKey, Shelf> shelves = new HashMap<>();

    private FeatureCache(Optional<FeatureFolder> folder) {
        this.folder = folder;
    }

    /**
     * Keeps features in memory and in a folder, which is made when it is first needed. The folder's files take at most
     * 4 GB together, or a quarter of the free disk where that is less; what was used longest ago makes room.
     */
    public static FeatureCache in(Path folder) {
        return new FeatureCache(Optional.of(new FeatureFolder(folder)));
    }

    /** Keeps features in memory only. */
    public static FeatureCache inMemory() {
        return new FeatureCache(Optional.empty());
    }

    synchronized Shelf open(FeatureKey key) {
        return shelves.computeIfAbsent(key, opened -> new Shelf(folder, opened));
    }

    /**
     * Opens what a network holds at a cut. It is kept across runs where there is a folder and it is not too large.
     *
     * @param photos how many photos it will hold
     * @throws IOException if there is no room for it
     */
    BoundaryFile openBoundary(FeatureKey key, int photos) throws IOException {
        if (folder.isPresent()) {
            try {
                return folder.get().openBoundary(key, photos);
            } catch (IOException e) {
                LOG.warn("The features of this run are not kept ({})", e.toString());
            }
        }
        return BoundaryFile.temporary(
                folder.map(FeatureFolder::path).orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir"))),
                key.width(),
                photos);
    }

    /** The features of one key. */
    static final class Shelf {
        private final Optional<FeatureFolder> folder;
        private final Optional<FeatureFile> file;
        private final Map<PhotoId, float[]> kept;
        private final Map<PhotoId, float[]> unsaved = new LinkedHashMap<>();

        private Shelf(Optional<FeatureFolder> folder, FeatureKey key) {
            this.folder = folder;
            this.file = folder.map(place -> new FeatureFile(place.path(), key));
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
            if (!unsaved.isEmpty()
                    && file.isPresent()
                    && hasRoom()
                    && file.get().append(unsaved)) {
                unsaved.clear();
            }
        }

        private boolean hasRoom() {
            FeatureFile features = file.orElseThrow();
            try {
                return folder.orElseThrow().makeRoom(features.file(), features.bytesWith(unsaved.size()));
            } catch (IOException e) {
                LOG.warn("{} cannot be written; features are not kept ({})", features.file(), e.toString());
                return false;
            }
        }
    }
}
