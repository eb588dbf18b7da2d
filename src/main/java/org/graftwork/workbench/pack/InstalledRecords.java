// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.graftwork.problem.Cancellation;
import org.graftwork.workbench.AtomicFiles;
import org.graftwork.workbench.JsonFormat;
import org.graftwork.workbench.Workspace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was installed from packs, kept in the workspace, so that it can be compared with its checksums later. */
public final class InstalledRecords {

    private static final Logger LOG = LoggerFactory.getLogger(InstalledRecords.class);
    private static final String ENDING = ".json";

    private final Path folder;

    private InstalledRecords(Path folder) {
        this.folder = folder;
    }

    /** The records of a workspace. */
    public static InstalledRecords in(Workspace workspace) {
        return new InstalledRecords(workspace.packRecords());
    }

    /** A file of the records: the pack's list, and where its items stand. */
    record Kept(PackManifest manifest, List<Path> places) {
        Kept {
            places = places == null ? List.of() : List.copyOf(places);
        }
    }

    /**
     * What came of comparing.
     *
     * @param packs how many were installed
     * @param changed titles of packs of which something is missing or changed
     * @param bytes how many were compared
     * @param complete whether there was time for all
     */
    public record Comparison(int packs, List<String> changed, long bytes, boolean complete) {
        public Comparison {
            changed = List.copyOf(changed);
        }
    }

    void keep(PackManifest manifest, List<Path> places) throws IOException {
        AtomicFiles.write(
                folder.resolve(manifest.contents().digest() + ENDING),
                JsonFormat.mapper().writeValueAsBytes(new Kept(manifest, places)));
    }

    /**
     * Compares what was installed with its checksums.
     *
     * @param until the moment of {@link System#nanoTime} after which no further file is begun
     */
    public Comparison compare(long until, Cancellation cancellation) throws IOException {
        List<Kept> records = all();
        List<String> changed = new ArrayList<>();
        long bytes = 0;
        boolean complete = true;
        for (Kept kept : records) {
            boolean same = true;
            for (int i = 0; i < kept.places().size() && same; i++) {
                PackManifest.Entry item = kept.manifest().items().get(i);
                for (PackManifest.File packed : item.files()) {
                    if (System.nanoTime() > until) {
                        complete = false;
                        break;
                    }
                    Path place = kept.places().get(i);
                    same &= InstalledFiles.isOf(
                            item.single() ? place : place.resolve(packed.path()), packed, cancellation);
                    bytes += packed.bytes();
                }
            }
            if (!same) {
                changed.add(kept.manifest().title());
            }
        }
        return new Comparison(records.size(), changed, bytes, complete);
    }

    private List<Kept> all() throws IOException {
        List<Kept> records = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                if (file.getFileName().toString().endsWith(ENDING)) {
                    read(file, records);
                }
            }
        }
        return records;
    }

    private static void read(Path file, List<Kept> records) {
        try {
            Kept kept = JsonFormat.mapper().readValue(file.toFile(), Kept.class);
            if (kept.manifest() != null
                    && kept.manifest().items().size() == kept.places().size()) {
                records.add(kept);
            }
        } catch (IOException e) {
            LOG.warn("The record {} cannot be read and is left aside", file, e);
        }
    }
}
